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

  private static final Set<String> ANY_KIND =
      KINDS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private final PartyWords words;
  private final Map<String, List<PartyShape>> shapes;
  private final Pattern tally;

  private PartyTable(String language) {
    this.words = new PartyWords(language);
    ShapeSyntax syntax = new ShapeSyntax(!Stemmer.of(language).pairs(), words);
    this.tally = Pattern.compile(syntax.tally());
    List<PartyShape> all =
        TableFile.optional(PartyTable.class, language + "/parties.txt").rows().stream()
            .map(row -> PartyShape.of(row.get(0), row.get(1), syntax))
            .toList();
    this.shapes =
        ANY_KIND.stream()
            .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> of(all, kind)));
  }

  private static List<PartyShape> of(List<PartyShape> all, String kind) {
    return all.stream()
        .filter(shape -> KINDS.getOrDefault(shape.relation(), Set.of()).contains(kind))
        .toList();
  }

  static PartyTable of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, PartyTable::new);
  }

  /** Whether some relation is told with such a number. */
  static boolean mayHaveParties(String kind) {
    return ANY_KIND.contains(kind);
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
    return shapes.getOrDefault(kind, List.of());
  }
}
