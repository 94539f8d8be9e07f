package io.checksummary.check.party;

import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The small words around the parties of a verb, from {@code party-words.txt} of a language. */
final class PartyWords {

  /** What a word does there. */
  enum Kind {
    /** May stand between the first party and the verb. */
    FILLER,
    /** May stand before a name. */
    ARTICLE,
    /** May stand within a name. */
    PARTICLE,
    /** May not stand before a name: the name is no party then, but a part of one. */
    PREPOSITION,
    /** May not stand in a gap: another clause or another member begins with it. */
    BORDER,
    /** May not stand right behind a verb: it turns the verb round. */
    TURN
  }

  private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

  PartyWords(String language) {
    for (List<String> row :
        TableFile.optional(PartyWords.class, language + "/party-words.txt").rows()) {
      words
          .computeIfAbsent(
              Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), k -> new ArrayList<>())
          .addAll(TableFile.parts(row.get(1)));
    }
  }

  Set<String> of(Kind kind) {
    return Set.copyOf(words.getOrDefault(kind, List.of()));
  }

  /** An expression for any one of them, whatever its case; one that fits nothing for none. */
  String anyOf(Kind kind) {
    return anyOf(words.getOrDefault(kind, List.of()));
  }

  /** An expression for any one of some words, the longest first, whatever its case. */
  static String anyOf(List<String> words) {
    return words.isEmpty()
        ? "(?!)"
        : words.stream()
            .sorted((one, other) -> other.length() - one.length())
            .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|", "(?iu:", ")"));
  }
}
