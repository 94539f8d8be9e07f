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

/** What is asked for, in whatever words stand around it. What is said last counts. */
final class Instruction {

  /** The option whose value may be a BCP 47 tag. */
  private static final String LANGUAGE = "language";

  /** Words. In more than so many somebody chats, and need not be understood word for word. */
  static final int TERSE = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’%-]+");

  private record Place(int start, ChatPhrase phrase, @Nullable String number) {}

  private final Map<Meaning, String> asked = new EnumMap<>(Meaning.class);
  private final List<String> notUnderstood = new ArrayList<>();

  private Instruction() {}

  /** Finds the phrases of a text. Words of a terse one that belong to none are noted. */
  static Instruction in(String text) {
    Instruction instruction = new Instruction();
    StringBuilder rest = new StringBuilder(text);
    List<Place> places = new ArrayList<>();
    for (ChatPhrase phrase : ChatPhrase.ALL) {
      Matcher matcher = phrase.pattern().matcher(rest);
      while (matcher.find()) {
        places.add(new Place(matcher.start(), phrase, number(matcher)));
        blank(rest, matcher);
      }
    }
    places.stream()
        .sorted((one, other) -> Integer.compare(one.start(), other.start()))
        .forEach(place ->
            instruction.note(place.phrase().meaning(), place.phrase().said(place.number())));
    if (ChatText.size(text) <= TERSE) {
      WORD.matcher(rest).results().forEach(word -> instruction.notUnderstood.add(word.group()));
    }
    return instruction;
  }

  private static @Nullable String number(Matcher matcher) {
    return matcher.groupCount() > 0 ? matcher.group(1) : null;
  }

  /** No shorter phrase is found where a longer one stands. */
  private static void blank(StringBuilder text, Matcher matcher) {
    for (int at = matcher.start(); at < matcher.end(); at++) {
      text.setCharAt(at, ' ');
    }
  }

  /** One length goes in place of another, however it is measured. */
  private void note(Meaning meaning, String value) {
    switch (meaning) {
      case SENTENCES -> asked.remove(Meaning.WORDS);
      case WORDS -> asked.remove(Meaning.SENTENCES);
      default -> {}
    }
    asked.put(meaning, value);
  }

  /**
   * Adds what a platform asked for by name, in the words of a phrase or as a bare value.
   *
   * @param command null where there is none
   * @param options {@code language} is {@code German}, {@code sentences} is {@code 5}
   */
  void add(@Nullable String command, Map<String, String> options) {
    if (command != null) {
      in(command).asked.forEach(this::note);
    }
    options.forEach((name, value) -> {
      Instruction phrase = in(name.equals(LANGUAGE) ? value : value + " " + name);
      phrase.asked.forEach(this::note);
      if (!phrase.isEmpty()) {
        return;
      }
      if (name.equals(LANGUAGE)) {
        note(Meaning.LANGUAGE, value);
      } else {
        notUnderstood.add(value);
      }
    });
  }

  /** Whether nothing is asked for; manners ask for nothing. */
  boolean isEmpty() {
    return asked.keySet().stream().allMatch(meaning -> meaning == Meaning.MANNERS);
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
