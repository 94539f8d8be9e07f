package io.checksummary.entry.chat.layout;

import io.checksummary.check.verdict.Verdict;
import io.checksummary.entry.chat.layout.ReplyPart.Hidden;
import io.checksummary.entry.chat.layout.ReplyPart.Kind;
import io.checksummary.report.chat.ChatFigure;
import io.checksummary.report.chat.ChatFinding;
import io.checksummary.report.chat.ChatNotice;
import io.checksummary.report.chat.ChatReply;
import io.checksummary.report.chat.ChatReport;
import io.checksummary.report.sheet.HarmlessText;
import io.checksummary.report.wording.ReportRun;
import io.checksummary.report.wording.ReportWords;
import io.checksummary.report.wording.VerdictSign;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer as lines in reading order. */
public final class ReplyParts {

  private final List<ReplyPart> parts = new ArrayList<>();

  private ReplyParts() {}

  public static List<ReplyPart> of(ChatReply reply) {
    ReplyParts all = new ReplyParts();
    switch (reply) {
      case ChatReport report -> all.addReport(report);
      case ChatNotice notice -> notice.paragraphs().forEach(all::addParagraphs);
    }
    return List.copyOf(all.parts);
  }

  private void addReport(ChatReport report) {
    ReportWords words = report.words();
    if (report.title() != null) {
      new MarkedRuns(words).lines(report.title()).forEach(line -> add(Kind.TITLE, line, null));
    }
    new MarkedRuns(words).lines(report.summary()).forEach(line -> add(Kind.PARAGRAPH, line, null));
    add(Kind.COUNTS, runs(report.counts()), null);
    addHeading("heading.key-figures", !report.figures().isEmpty(), words);
    report.figures().forEach(figure -> addFigure(figure, words));
    addHeading("heading.failing", !report.findings().isEmpty(), words);
    report.findings().forEach(finding -> addFinding(finding, words));
    report.notes().forEach(note -> add(Kind.NOTE, List.of(ChatRun.plain(note)), null));
  }

  private void addParagraphs(String text) {
    text.lines().forEach(line -> add(Kind.PARAGRAPH, List.of(ChatRun.plain(line)), null));
  }

  private void addHeading(String key, boolean wanted, ReportWords words) {
    if (wanted) {
      add(Kind.HEADING, List.of(ChatRun.plain(words.say(key))), null);
    }
  }

  private void addFigure(ChatFigure figure, ReportWords words) {
    List<ChatRun> runs =
        List.of(
            ChatRun.plain(sign(figure.verdict()) + " " + figure.label() + ": "),
            new ChatRun(figure.text(), figure.verdict()),
            ChatRun.plain(" – " + figure.judgement()));
    add(Kind.ITEM, runs, hidden(figure.evidence(), figure.label(), words));
  }

  private void addFinding(ChatFinding finding, ReportWords words) {
    List<ChatRun> runs = new ArrayList<>(runs(finding.line()));
    Hidden hidden = hidden(finding.nearest(), ReplyPart.text(runs), words);
    runs.add(ChatRun.plain(" – " + finding.message()));
    add(Kind.ITEM, runs, hidden);
  }

  private void add(Kind kind, List<ChatRun> runs, @Nullable Hidden evidence) {
    if (!ReplyPart.text(runs).isBlank()) {
      parts.add(new ReplyPart(kind, runs, evidence));
    }
  }

  private static @Nullable Hidden hidden(@Nullable String sentence, String of, ReportWords words) {
    String said = sentence == null ? "" : HarmlessText.of(sentence).strip();
    if (said.isEmpty()) {
      return null;
    }
    String fullName = words.say("evidence.of", Map.of("what", HarmlessText.of(of)));
    return new Hidden(said, words.say("evidence.show"), fullName);
  }

  private static List<ChatRun> runs(List<ReportRun> line) {
    return line.stream().map(ReplyParts::run).toList();
  }

  private static ChatRun run(ReportRun run) {
    return switch (run) {
      case ReportRun.Words words -> ChatRun.plain(words.text());
      case ReportRun.Judged judged -> new ChatRun(judged.text(), judged.verdict());
      case ReportRun.Sign sign -> ChatRun.plain(sign(sign.verdict()));
      case ReportRun.Aside aside -> ChatRun.plain(aside.text());
    };
  }

  private static String sign(Verdict verdict) {
    return VerdictSign.of(verdict).unicode();
  }
}
