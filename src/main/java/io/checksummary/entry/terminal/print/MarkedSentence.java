package io.checksummary.entry.terminal.print;

import io.checksummary.api.contract.NumberAnswer;
import io.checksummary.entry.terminal.command.TerminalStyle;
import java.util.ArrayList;
import java.util.List;

/** A text in which every number carries its sign: "revenue of $412 million✓". */
public final class MarkedSentence {

  private final String text;
  private final List<NumberAnswer> numbers;
  private final TerminalStyle style;
  private final Tone tone;

  /**
   * @param numbers of any passage, in order; those of {@code in} are marked
   * @param tone of what stands between them
   */
  public MarkedSentence(
      String text, String in, List<NumberAnswer> numbers, TerminalStyle style, Tone tone) {
    this.text = text;
    this.numbers =
        numbers.stream().filter(n -> n.in().equals(in) && n.end() <= text.length()).toList();
    this.style = style;
    this.tone = tone;
  }

  /** Writes it line by line, as the text has them, each wrapped. */
  public void writeOn(TerminalSheet sheet) {
    List<StyledText> line = new ArrayList<>();
    int at = 0;
    for (NumberAnswer number : numbers) {
      if (number.start() >= at) {
        line = plain(at, number.start(), line, sheet);
        VerdictSign sign = VerdictSign.of(number.verdict());
        line.add(sign.say(text.substring(number.start(), number.end())));
        line.add(sign.mark(style));
        at = number.end();
      }
    }
    sheet.wrapped(0, plain(at, text.length(), line, sheet));
  }

  /** Adds what stands between two numbers; the line that is left open. */
  private List<StyledText> plain(int start, int end, List<StyledText> open, TerminalSheet sheet) {
    List<StyledText> line = open;
    int from = start;
    for (int newline = text.indexOf('\n', from);
        newline >= 0 && newline < end;
        newline = text.indexOf('\n', from)) {
      line.add(new StyledText(text.substring(from, newline), tone));
      sheet.wrapped(0, line);
      if (text.startsWith("\n", newline + 1)) {
        sheet.gap();
      }
      line = new ArrayList<>();
      from = newline + 1;
    }
    line.add(new StyledText(text.substring(from, end), tone));
    return line;
  }
}
