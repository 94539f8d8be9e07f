package io.checksummary.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Text to be measured on: from a file, or made up in the manner of business news, a number in every
 * ten words. The same seed gives the same text.
 */
public final class NewsText {

  private static final List<String> NAMES =
      List.of(
          "Harbour Foods",
          "Norland",
          "Quayside Bank",
          "Tidewater Energy",
          "Brightwell Rail",
          "Oakmere Council",
          "the ministry",
          "Copperline",
          "Fenwick Motors",
          "the regulator");
  private static final List<String> PLACES =
      List.of("Lisbon", "the north", "Oakmere", "Norland's two ports", "Jakarta", "the region");

  private static final List<String> SENTENCES =
      List.of(
          "%NAME said on Tuesday that revenue rose %P per cent to $%A million in the third quarter.",
          "Its shares fell %P%% to %A pence, the lowest since March %Y.",
          "More than %C people work at the plant in %PLACE, which opened %S years ago.",
          "The board, which had met for most of the week, gave no reason for the delay.",
          "Analysts had expected a profit of £%A.%Sm, against £%A.%Sm a year earlier.",
          "“We did not see this coming,” said a spokesman for %NAME, who asked not to be named.",
          "In %PLACE about %C homes were without power after winds of up to %P miles per hour.",
          "The team won %S-%S on Saturday in front of a crowd of %C.",
          "%NAME expects to invest between $%S billion and $%P billion by %Y.",
          "Nobody was hurt, and the road was open again by %S pm.",
          "Two of the three directors will leave at the end of the year, the company added.",
          "That compares with %P.%S per cent in %Y, when a third of all orders came from %PLACE.",
          "The ship, which can carry %C tonnes, is due in %PLACE on %S March %Y.",
          "Critics say that the plan, drawn up in a hurry, leaves most of the questions open.");

  private NewsText() {}

  /** Exactly as many characters as asked for; a file is repeated or cut. */
  public static String characters(String file, int characters, long seed) {
    StringBuilder text = new StringBuilder(characters + 200);
    String given = file.isEmpty() ? "" : read(file);
    Random random = new Random(seed);
    while (text.length() < characters) {
      text.append(given.isEmpty() ? paragraph(random) : given).append("\n\n");
    }
    return text.substring(0, characters);
  }

  /** As many words as asked for, and the rest of the last sentence. */
  public static String words(int words, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int count = 0;
    while (count < words) {
      String paragraph = paragraph(random);
      count += paragraph.split(" ", -1).length;
      text.append(paragraph).append("\n\n");
    }
    return text.toString();
  }

  private static String paragraph(Random random) {
    StringBuilder paragraph = new StringBuilder();
    int sentences = 2 + random.nextInt(4);
    for (int i = 0; i < sentences; i++) {
      String made = sentence(random);
      paragraph.append(i == 0 ? "" : " ");
      paragraph.append(Character.toUpperCase(made.charAt(0))).append(made, 1, made.length());
    }
    return paragraph.toString();
  }

  private static String sentence(Random random) {
    String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
    sentence = fill(sentence, "%NAME", () -> NAMES.get(random.nextInt(NAMES.size())));
    sentence = fill(sentence, "%PLACE", () -> PLACES.get(random.nextInt(PLACES.size())));
    sentence = fill(sentence, "%A", () -> "" + (100 + random.nextInt(900)));
    sentence = fill(sentence, "%C", () -> thousands(random));
    sentence = fill(sentence, "%S", () -> "" + (2 + random.nextInt(8)));
    sentence = fill(sentence, "%Y", () -> "" + (1980 + random.nextInt(45)));
    sentence = sentence.replace("%%", "\u0000");
    return fill(sentence, "%P", () -> "" + (10 + random.nextInt(90))).replace("\u0000", "%");
  }

  private static String thousands(Random random) {
    return (1 + random.nextInt(90)) + "," + (100 + random.nextInt(900));
  }

  private static String fill(
      String sentence, String gap, java.util.function.Supplier<String> words) {
    String filled = sentence;
    for (int at = filled.indexOf(gap); at >= 0; at = filled.indexOf(gap)) {
      filled = filled.substring(0, at) + words.get() + filled.substring(at + gap.length());
    }
    return filled;
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException("text to measure on", e);
    }
  }
}
