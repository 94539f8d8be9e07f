package io.checksummary.entry.chat.words;

import io.checksummary.entry.chat.words.ChatPhrase.Meaning;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Phrases read one behind the other. What is asked for twice counts as it was said last. */
final class Instruction {

  private static final Pattern BETWEEN = Pattern.compile("[\\s,;.!?()\\[\\]、。，！？（）]+");
  private static final Pattern WORD = Pattern.compile("[^\\s,;()]+");

  private final Map<Meaning, String> asked = new EnumMap<>(Meaning.class);
  private final List<String> notUnderstood = new ArrayList<>();
  private int end;

  /** What stands at the beginning of a text, as far as all of it is understood. */
  static Instruction before(String text) {
    Instruction instruction = new Instruction();
    instruction.readPhrases(text, 0);
    return instruction;
  }

  /** The whole of a text; words that are not understood are noted. */
  static Instruction all(String text) {
    Instruction instruction = new Instruction();
    instruction.readPhrases(text, 0);
    while (instruction.end < text.length()) {
      instruction.skipWord(text);
      instruction.readPhrases(text, instruction.end);
    }
    return instruction;
  }

  private void readPhrases(String text, int start) {
    end = start;
    boolean more = true;
    while (more) {
      end = behind(BETWEEN, text, end);
      more = readPhrase(text);
    }
  }

  private boolean readPhrase(String text) {
    for (ChatPhrase phrase : ChatPhrase.ALL) {
      Matcher matcher = phrase.pattern().matcher(text).region(end, text.length());
      if (matcher.useTransparentBounds(true).lookingAt()) {
        note(phrase, matcher);
        end = matcher.end();
        return true;
      }
    }
    return false;
  }

  private void note(ChatPhrase phrase, Matcher matcher) {
    String value =
        matcher.groupCount() > 0
            ? phrase.value().replace(ChatPhrase.NUMBER, matcher.group(1))
            : phrase.value();
    // One length goes in place of another, however it is measured.
    switch (phrase.meaning()) {
      case SENTENCES -> asked.remove(Meaning.WORDS);
      case WORDS -> asked.remove(Meaning.SENTENCES);
      default -> {}
    }
    asked.put(phrase.meaning(), value);
  }

  private void skipWord(String text) {
    int behind = behind(WORD, text, end);
    if (behind > end) {
      notUnderstood.add(text.substring(end, behind));
    }
    end = Math.max(behind, end + 1);
  }

  private static int behind(Pattern pattern, String text, int start) {
    Matcher matcher = pattern.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? matcher.end() : start;
  }

  /** Where what was understood ends, blanks behind it included; in UTF-16 units of the text. */
  int end() {
    return end;
  }

  boolean isEmpty() {
    return asked.isEmpty();
  }

  boolean asksFor(Meaning meaning) {
    return asked.containsKey(meaning);
  }

  /** Null where nothing is said of it. */
  @Nullable Integer number(Meaning meaning) {
    return Optional.ofNullable(asked.get(meaning)).map(Integer::valueOf).orElse(null);
  }

  /** Null where nothing is said of it. */
  @Nullable String language() {
    return asked.get(Meaning.LANGUAGE);
  }

  List<String> notUnderstood() {
    return List.copyOf(notUnderstood);
  }
}
