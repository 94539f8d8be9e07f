package io.checksummary.entry.chat.layout;

import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.report.DigestView;
import io.checksummary.report.chat.ChatReport;
import io.checksummary.report.wording.ReportWords;
import io.checksummary.summary.digest.Digest;
import io.checksummary.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as it usually is. */
public final class SampleReports {

  private static final String TITLE = "Harbour Foods lifts its dividend";
  private static final String SUMMARY =
      "Harbour Foods earned $412 million in the year, 9% more than before. It opened 17 shops and"
          + " pays a dividend of 21 cents a share.";
  private static final String REVENUE = "Revenue rose 9% to $412 million in the year to March.";
  private static final String DIVIDEND =
      "The board proposes a final dividend of 12 cents a share, up from 11 cents.";

  private SampleReports() {}

  /** A digest with a number that is contradicted, and one that the source does not have. */
  public static ChatReport harbour() {
    List<CheckedNumber> numbers =
        List.of(
            supported("summary", SUMMARY, "$412 million", REVENUE),
            supported("summary", SUMMARY, "9%", REVENUE),
            failing("summary", SUMMARY, "17 shops", Verdict.UNSUPPORTED, Reason.NOT_FOUND, null),
            failing("summary", SUMMARY, "21 cents", Verdict.CONTRADICTED, Reason.VALUE, DIVIDEND),
            supported("keyFigures/0/text", "$412 million", "$412 million", REVENUE),
            failing(
                "keyFigures/1/text",
                "21 cents",
                "21 cents",
                Verdict.CONTRADICTED,
                Reason.VALUE,
                DIVIDEND));
    Digest digest =
        new Digest(
            TITLE,
            "en",
            SUMMARY,
            List.of(
                new Digest.KeyFigure("Revenue", "$412 million", 4),
                new Digest.KeyFigure("Dividend a share", "21 cents", 5)),
            numbers,
            List.of(),
            new Digest.Coverage(6875, 6875, 1, 0, 2),
            new Digest.Usage("openai", "m", "m", 1, 0, 1200L, 160L));
    return ChatReport.of(DigestView.of(digest, null), ReportWords.ENGLISH);
  }

  private static CheckedNumber supported(String in, String whole, String text, String sentence) {
    return checked(
        in,
        whole,
        text,
        Verdict.SUPPORTED,
        Match.EXACT,
        null,
        List.of(evidence(text, sentence)),
        null,
        "The source says so.");
  }

  private static CheckedNumber failing(
      String in,
      String whole,
      String text,
      Verdict verdict,
      Reason reason,
      @Nullable String nearest) {
    return checked(
        in,
        whole,
        text,
        verdict,
        null,
        reason,
        List.of(),
        nearest == null ? null : evidence("12 cents", nearest),
        nearest == null
            ? "The source does not say “" + text + "”."
            : "The source gives 12 cents for the same.");
  }

  private static CheckedNumber checked(
      String in,
      String whole,
      String text,
      Verdict verdict,
      @Nullable Match match,
      @Nullable Reason reason,
      List<Evidence> evidence,
      @Nullable Evidence nearest,
      String message) {
    int start = whole.indexOf(text);
    Mention mention =
        new Mention(new Identifier(text), new Span(start, start + text.length()), "rule");
    return new CheckedNumber(
        in,
        mention,
        text,
        verdict,
        match,
        reason,
        Binding.CONFIRMED,
        "rule",
        null,
        evidence,
        nearest,
        message);
  }

  private static Evidence evidence(String text, String sentence) {
    return new Evidence(Evidence.Part.TEXT, new Span(0, text.length()), text, sentence, 1);
  }
}
