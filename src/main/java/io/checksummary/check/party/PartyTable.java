package io.checksummary.check.party;

import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.Stemmer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The shapes of a language from {@code parties.txt}, with the words around from {@code
 * party-words.txt}. A language without tables has none.
 */
final class PartyTable {

  private static final Map<String, PartyTable> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** The kinds of numbers that a relation is told with. */
  private static final Map<String, Set<String>> KINDS =
      TableFile.of(PartyTable.class, "party-relations.txt").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> Set.copyOf(TableFile.parts(row.get(1)))));

  private final PartyWords words;
  private final List<PartyShape> shapes;
  private final Pattern tally;

  private PartyTable(String language) {
    this.words = new PartyWords(language);
    ShapeSyntax syntax = new ShapeSyntax(!Stemmer.of(language).pairs(), words);
    this.tally = Pattern.compile(syntax.tally());
    this.shapes =
        TableFile.optional(PartyTable.class, language + "/parties.txt").rows().stream()
            .map(row -> PartyShape.of(row.get(0), row.get(1), syntax))
            .toList();
  }

  static PartyTable of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, PartyTable::new);
  }

  /** Whether some relation is told with such a number. */
  static boolean mayHaveParties(String kind) {
    return KINDS.values().stream().anyMatch(kinds -> kinds.contains(kind));
  }

  PartyWords words() {
    return words;
  }

  /** Two names with a number behind each. */
  Pattern tally() {
    return tally;
  }

  /** The shapes of the relations that are told with such a number. */
  List<PartyShape> shapes(String kind) {
    return shapes.stream()
        .filter(shape -> KINDS.getOrDefault(shape.relation(), Set.of()).contains(kind))
        .toList();
  }
}
