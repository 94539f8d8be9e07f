package io.checksummary.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Models that answer a request to put numbers right by a script: they read the prompt as it is sent
 * and write a whole digest.
 */
enum ScriptedRepair {
  /** Writes the number that the check names, and leaves out what the source does not give. */
  FOLLOWS,
  /** Does that with every other number of the list, and leaves the rest as it is. */
  HALF,
  /** Leaves out every sentence and key figure with a number of the list. */
  DELETES,
  /** Puts the numbers right, but writes its first sentence and its first key figure only. */
  SHORTENS,
  /** Writes other wrong numbers. */
  INVENTS,
  /** Sends the digest back as it came. */
  STUBBORN;

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern FINDING =
      Pattern.compile("(?m)^\\d+\\. \"(.+?)\" in the (.+?): \"(.*)\"\nCheck: (.*)$");
  private static final Pattern FIGURE = Pattern.compile("(?m)^- (.*): (.*?)$");
  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

  private record Finding(String number, String around, String check) {

    /** What the source says in its place; empty where the check names nothing. */
    String answer() {
      return check.contains("in no form")
          ? ""
          : QUOTED
              .matcher(check)
              .results()
              .map(quoted -> quoted.group(1))
              .filter(quoted -> !quoted.equals(number))
              .findFirst()
              .orElse("");
    }
  }

  private record Figure(String label, String text) {}

  /** The answer to a prompt, as JSON. */
  String answer(String prompt, Random random) {
    String title = after(prompt, "\nTitle: ");
    String summary = after(prompt, "\nSummary: ");
    int list = prompt.indexOf("\nNumbers to put right:");
    List<Figure> figures =
        new ArrayList<>(
            FIGURE
                .matcher(prompt.substring(0, list))
                .results()
                .map(found -> new Figure(found.group(1), found.group(2)))
                .toList());
    List<Finding> findings =
        FINDING
            .matcher(prompt.substring(list))
            .results()
            .map(found -> new Finding(found.group(1), found.group(3), found.group(4)))
            .toList();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      String by = this == HALF && i % 2 == 1 ? finding.number() : replacement(finding, random);
      title = replaced(title, finding, by, true);
      summary = replaced(summary, finding, by, false);
      figures.replaceAll(figure -> replaced(figure, finding, by));
    }
    figures.removeIf(figure -> figure.text().isEmpty());
    return this == SHORTENS
        ? json(title, first(summary), figures.stream().limit(1).toList())
        : json(title, summary, figures);
  }

  /** Empty where the number is to be left out. */
  private String replacement(Finding finding, Random random) {
    return switch (this) {
      case FOLLOWS, HALF, SHORTENS -> finding.answer();
      case DELETES -> "";
      case STUBBORN -> finding.number();
      case INVENTS -> finding.number().replaceAll("\\d", Integer.toString(1 + random.nextInt(9)));
    };
  }

  private static String replaced(String text, Finding finding, String by, boolean title) {
    if (!text.contains(finding.around())) {
      return text;
    }
    String sentence =
        by.isEmpty()
            ? (title ? "News" : "")
            : finding
                .around()
                .replaceFirst(Pattern.quote(finding.number()), Matcher.quoteReplacement(by));
    return text.replace(finding.around(), sentence).replaceAll(" ++", " ").strip();
  }

  private static Figure replaced(Figure figure, Finding finding, String by) {
    return finding.around().equals(figure.label() + ": " + figure.text())
        ? new Figure(figure.label(), by)
        : figure;
  }

  private static String first(String summary) {
    return summary.split("(?<=[.!?]) ", 2)[0];
  }

  private static String after(String prompt, String name) {
    int from = prompt.lastIndexOf(name);
    return from < 0 ? "" : prompt.substring(from + name.length()).split("\n", 2)[0];
  }

  private static String json(String title, String summary, List<Figure> figures) {
    return digest(
        title, summary, figures.stream().map(figure -> List.of(figure.label(), figure.text())));
  }

  /** A digest as models write it. */
  static String digest(String title, String summary, Stream<List<String>> figures) {
    ObjectNode digest = JSON.createObjectNode().put("title", title).put("summary", summary);
    ArrayNode array = digest.putArray("keyFigures");
    figures.forEach(figure ->
        array
            .addObject()
            .put("label", figure.getFirst())
            .put("text", figure.getLast())
            .put("quote", ""));
    return digest.toString();
  }

  /** {@code follows}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
