package io.checksummary.entry.terminal.batch;

import io.checksummary.api.json.JsonCodec;
import io.checksummary.bucket.BatchCounts;
import io.checksummary.bucket.BatchEstimate;
import io.checksummary.bucket.BucketDocument;
import io.checksummary.bucket.DocumentOutcome;
import io.checksummary.bucket.DocumentOutcome.Ending;
import io.checksummary.bucket.DocumentOutcome.GivenBack;
import io.checksummary.bucket.DocumentOutcome.Known;
import io.checksummary.bucket.DocumentOutcome.Refused;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.command.TerminalEnvironment;
import io.checksummary.report.sheet.HarmlessText;
import io.checksummary.store.ObjectAddress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What is said of a batch: of each document that was not summarised, and of all at the end. */
final class BatchSheet {

  private static final String CLEAR = "\r\u001b[K";

  private final TerminalCommand.DisplayOptions display;
  private final TerminalEnvironment environment;
  private final PrintStream out;
  private final PrintStream err;

  BatchSheet(
      TerminalCommand.DisplayOptions display,
      TerminalEnvironment environment,
      PrintStream out,
      PrintStream err) {
    this.display = display;
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  /** Tells of a document where something is wrong with it; returns what came of it. */
  DocumentOutcome ended(BucketDocument document, DocumentOutcome outcome) {
    switch (outcome) {
      case Refused refused -> tell(document, refused.problem().detail());
      case Known(ObjectAddress at, Ending ending) when ending == Ending.REFUSED ->
          tell(document, "refused before; " + at.key() + " says why");
      case GivenBack back ->
          tell(document, back.problem() == null ? back.reason() : back.problem().detail());
      default -> {}
    }
    return outcome;
  }

  private void tell(BucketDocument document, String detail) {
    String line = HarmlessText.of(document.address().key() + ": " + detail);
    err.println(environment.errorLive() ? CLEAR + line : line);
  }

  void show(BatchCounts.Snapshot counts, Duration took) {
    Map<String, Long> rows = new LinkedHashMap<>();
    rows.put("documents", counts.listed());
    rows.put("summarised", counts.summarised());
    rows.put("knownBefore", counts.known());
    rows.put("withNumbersThatFail", counts.failing());
    rows.put("refused", counts.refused());
    rows.put("givenBack", counts.givenBack());
    rows.put("changedMeanwhile", counts.ignored());
    rows.put("seconds", took.toSeconds());
    write(
        rows,
        Map.of(
            "knownBefore", "done before",
            "withNumbersThatFail", "of these two, with numbers that fail",
            "refused", "refused (see their .problem.json)",
            "givenBack", "not done; run it again",
            "changedMeanwhile", "changed or removed meanwhile"));
  }

  void show(BatchEstimate.Snapshot estimate) {
    Map<String, Long> rows = new LinkedHashMap<>();
    rows.put("documents", estimate.documents());
    rows.put("unreadable", estimate.unreadable());
    rows.put("bytes", estimate.bytes());
    rows.put("tokens", estimate.tokens());
    write(
        rows,
        Map.of(
            "unreadable", "of these, not readable",
            "tokens", "tokens of the articles, about"));
  }

  private void write(Map<String, Long> rows, Map<String, String> words) {
    if (display.json()) {
      out.println(JsonCodec.write(rows));
      return;
    }
    rows.forEach((name, number) ->
        out.printf(Locale.ROOT, "%,12d  %s%n", number, words.getOrDefault(name, name)));
  }
}
