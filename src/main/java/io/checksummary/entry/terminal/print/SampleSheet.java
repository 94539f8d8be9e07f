package io.checksummary.entry.terminal.print;

import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.entry.terminal.command.SpellingSuggestion;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.command.TerminalEnvironment;
import io.checksummary.entry.terminal.input.SampleArticles;
import io.checksummary.report.sheet.HarmlessText;
import io.checksummary.report.sheet.ReportSheet;
import io.checksummary.report.sheet.SheetStyle;
import io.checksummary.report.sheet.StyledText;
import io.checksummary.report.sheet.TextTable;
import java.io.PrintStream;
import java.util.List;

/** Shows the list of the sample articles, or one of them. */
public final class SampleSheet {

  private final SampleArticles samples;
  private final TerminalEnvironment environment;
  private final PrintStream out;
  private final PrintStream err;

  public SampleSheet(
      SampleArticles samples, TerminalEnvironment environment, PrintStream out, PrintStream err) {
    this.samples = samples;
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  /** Writes what the command asks for; returns the code of {@link ExitCode} to end with. */
  public int show(TerminalCommand.ShowSamples command) {
    String name = command.name();
    if (name == null) {
      return write(list(environment.style(command.display().colour())).text());
    }
    if (samples.names().contains(name)) {
      return write(samples.text(name));
    }
    err.println(
        HarmlessText.of(
            "checksummary: no sample named '"
                + name
                + "'"
                + SpellingSuggestion.nearest(name, samples.names())
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse("; 'checksummary samples' lists them")));
    return ExitCode.USAGE;
  }

  private ReportSheet list(SheetStyle style) {
    TextTable table = new TextTable(0, 1);
    samples
        .descriptions()
        .forEach((name, description) ->
            table.row(List.of(StyledText.strong(name), StyledText.plain(description))));
    ReportSheet sheet = new ReportSheet(style);
    table.writeOn(sheet);
    return sheet;
  }

  private int write(String text) {
    out.writeBytes(text.getBytes(environment.outputCharset()));
    out.flush();
    return ExitCode.PASSED;
  }
}
