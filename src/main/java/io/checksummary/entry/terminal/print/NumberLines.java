package io.checksummary.entry.terminal.print;

import static java.util.stream.Collectors.joining;

import io.checksummary.api.contract.CheckCounts;
import io.checksummary.api.contract.EvidenceAnswer;
import io.checksummary.api.contract.NumberAnswer;
import io.checksummary.entry.terminal.command.TerminalStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of single numbers and of all of them, on every sheet that holds some. */
final class NumberLines {

  private static final int INDENT = 2;

  private final TerminalSheet sheet;
  private final EvidencePlace places;
  private final TerminalStyle style;

  /**
   * @param source the text that evidence counts in; null where nobody has it
   */
  NumberLines(TerminalSheet sheet, @Nullable String source) {
    this.sheet = sheet;
    this.places = new EvidencePlace(source);
    this.style = sheet.style();
  }

  /** A row: sign, label where there is one, number, verdict, place; the evidence below, if any. */
  void row(TextTable table, List<String> words, NumberAnswer number) {
    VerdictSign sign = VerdictSign.of(number.verdict());
    EvidenceAnswer evidence = number.evidence().isEmpty() ? null : number.evidence().getFirst();
    List<StyledText> cells = new ArrayList<>(List.of(sign.mark(style)));
    words.forEach(word -> cells.add(StyledText.plain(oneLine(word))));
    cells.add(sign.say(verdict(number)));
    cells.add(StyledText.faint(evidence == null ? "" : places.of(evidence)));
    table.row(cells, evidence == null ? List.of() : List.of(quote(evidence, 6)));
  }

  /** Every number that did not pass, with what there is to say of it; the same is said once. */
  void failing(List<NumberAnswer> numbers) {
    Map<List<String>, List<NumberAnswer>> failing = new LinkedHashMap<>();
    numbers.stream()
        .filter(number -> VerdictSign.of(number.verdict()) != VerdictSign.SUPPORTED)
        .forEach(
            number -> failing.computeIfAbsent(said(number), k -> new ArrayList<>()).add(number));
    if (!failing.isEmpty()) {
      sheet.heading("Numbers that do not pass");
      failing.values().forEach(this::alike);
    }
  }

  /** What two numbers must share to be told of together. */
  private static List<String> said(NumberAnswer number) {
    return List.of(verdict(number), number.message());
  }

  private void alike(List<NumberAnswer> alike) {
    NumberAnswer number = alike.getFirst();
    VerdictSign sign = VerdictSign.of(number.verdict());
    List<String> texts = alike.stream().map(n -> oneLine(n.text())).distinct().toList();
    String where = texts.size() > 1 ? "" : " in " + whereabouts(alike);
    sheet.wrapped(
        INDENT,
        List.of(
            sign.mark(style),
            StyledText.plain(" "),
            sign.say(String.join(", ", texts)),
            StyledText.plain(where + ": " + verdict(number))));
    sheet.wrapped(INDENT * 2, List.of(StyledText.plain(number.message())));
    nearest(number.nearest());
  }

  private static String whereabouts(List<NumberAnswer> alike) {
    return alike.stream().map(n -> whereabouts(n.in())).distinct().collect(joining(", "));
  }

  private void nearest(@Nullable EvidenceAnswer nearest) {
    if (nearest != null) {
      String lead = " ".repeat(INDENT * 2) + "nearest: " + places.of(nearest) + ": ";
      sheet.line(List.of(StyledText.faint(lead), quote(nearest, ColumnWidth.of(lead))));
    }
  }

  /** One line of counts, which explains the signs as well. */
  void counts(CheckCounts counts, List<NumberAnswer> numbers) {
    List<StyledText> runs = new ArrayList<>();
    runs.add(
        counts.passed()
            ? VerdictSign.SUPPORTED.say("Passed")
            : VerdictSign.CONTRADICTED.say("Did not pass"));
    runs.add(
        StyledText.plain(counts.numbers() == 0 ? ": no numbers" : ": " + of(counts.numbers())));
    add(runs, VerdictSign.SUPPORTED, counts.supported(), "supported");
    add(runs, VerdictSign.CONTRADICTED, counts.contradicted(), "contradicted");
    add(runs, VerdictSign.UNSUPPORTED, counts.unsupported(), "unsupported");
    add(runs, VerdictSign.UNCHECKED, counts.unchecked(), "unchecked");
    long unclear = numbers.stream().filter(NumberLines::isUnclear).count();
    if (unclear > 0) {
      runs.add(StyledText.faint("; " + unclear + " of the supported without a clear subject"));
    }
    sheet.gap().wrapped(0, runs);
  }

  private static boolean isUnclear(NumberAnswer number) {
    return VerdictSign.of(number.verdict()) == VerdictSign.SUPPORTED
        && number.binding().equals("unclear");
  }

  private void add(List<StyledText> runs, VerdictSign sign, int count, String word) {
    if (count > 0) {
      runs.add(StyledText.plain(runs.size() == 2 ? ": " : ", "));
      runs.add(sign.mark(style));
      runs.add(StyledText.plain(" "));
      runs.add(sign.say(count + " " + word));
    }
  }

  private static String of(int numbers) {
    return numbers == 1 ? "1 number" : grouped(numbers) + " numbers";
  }

  private StyledText quote(EvidenceAnswer evidence, int taken) {
    String sentence = oneLine(evidence.sentence());
    int room = style.width() - taken - 2;
    return StyledText.faint(
        style.quoted(EvidenceClip.around(sentence, oneLine(evidence.text()), room, style)));
  }

  /** "supported (exact)", "contradicted (value)". */
  private static String verdict(NumberAnswer number) {
    String why = number.match() == null ? number.reason() : number.match();
    return why == null ? number.verdict() : number.verdict() + " (" + why + ")";
  }

  private static String whereabouts(String in) {
    if (!in.startsWith("keyFigures/")) {
      return "the " + in;
    }
    String[] parts = in.split("/", -1);
    return "key figure " + (Integer.parseInt(parts[1]) + 1) + "'s " + parts[2];
  }

  /** "2,871". */
  static String grouped(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Words on one line: a number may be broken in the source. */
  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
