package io.checksummary.text.injection;

import io.checksummary.text.Checkpoint;
import io.checksummary.text.line.LineContinuation;
import io.checksummary.text.line.TextLine;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds lines that pretend to stand outside of the article: marks of its end, turns of a
 * conversation with a model, a model's answer in JSON.
 */
public final class ForgedLines {

  private static final int MOST_LINES = 500;
  private static final int MOST_LINES_OF_AN_INSTRUCTION = 4;
  private static final int LONGEST_SPLIT_LINE = 40;
  private static final Set<String> ASKING = Set.of("user", "human");
  private static final Set<String> ANSWERING =
      Set.of("assistant", "ai", "chatbot", "chatgpt", "llm", "system");

  private final List<TextLine> lines;
  private final BitSet found = new BitSet();

  private ForgedLines(List<TextLine> lines) {
    this.lines = lines;
  }

  /** Their indices. */
  public static BitSet of(List<TextLine> lines) {
    ForgedLines detector = new ForgedLines(lines);
    detector.findFences();
    detector.findTurns();
    detector.findAnswers();
    detector.findSplitInstructions();
    return detector.found;
  }

  private void findFences() {
    for (int i = 0; i < lines.size(); i++) {
      Checkpoint.pass();
      if (ChatMarkup.isFence(lines.get(i).text())) {
        found.set(i);
      }
    }
  }

  /** Only where one asks and one answers: a "user" alone may be a row of a manual. */
  private void findTurns() {
    BitSet turns = new BitSet();
    Set<String> speakers = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Checkpoint.pass();
      String speaker = ChatMarkup.speaker(lines.get(i).text());
      if (ASKING.contains(speaker) || ANSWERING.contains(speaker)) {
        turns.set(i);
        speakers.add(speaker);
      }
    }
    boolean conversation =
        speakers.stream().anyMatch(ASKING::contains)
            && speakers.stream().anyMatch(ANSWERING::contains);
    if (conversation || (speakers.contains("system") && speakers.size() > 1)) {
      found.or(turns);
    }
  }

  /** Orders whose lines are too short to be taken for one sentence. */
  private void findSplitInstructions() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Checkpoint.pass();
      int end = splitInstructionEnd(i);
      if (end > i) {
        found.set(i, end);
        i = end - 1;
      }
    }
  }

  private int splitInstructionEnd(int from) {
    StringBuilder words = new StringBuilder(lines.get(from).text());
    for (int to = from + 1; to < from + MOST_LINES_OF_AN_INSTRUCTION && isShort(to - 1); to++) {
      if (to == lines.size() || lines.get(to).afterBreak()) {
        return from;
      }
      words.append(' ').append(lines.get(to).text());
      if (PromptInjection.of(words.toString(), false)
          instanceof PromptInjection.Finding.Instruction) {
        return to + 1;
      }
    }
    return from;
  }

  private boolean isShort(int line) {
    String text = lines.get(line).text();
    return text.length() < LONGEST_SPLIT_LINE && !LineContinuation.isFinished(text);
  }

  private void findAnswers() {
    int i = 0;
    while (i < lines.size()) {
      int end = lines.get(i).first() == '{' ? objectEnd(i) : i;
      if (end > i && isAnswer(i, end)) {
        found.set(i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  /** One past the line on which the object ends that begins on a line. */
  private int objectEnd(int from) {
    int depth = 0;
    Checkpoint.pass();
    int to = from;
    while (to < lines.size() && to - from < MOST_LINES) {
      String text = lines.get(to).text();
      depth += (int) text.chars().filter(c -> c == '{').count();
      depth -= (int) text.chars().filter(c -> c == '}').count();
      to++;
      if (depth <= 0) {
        return to;
      }
    }
    return to;
  }

  private boolean isAnswer(int from, int to) {
    return lines.subList(from, to).stream().anyMatch(line -> ChatMarkup.isAnswer(line.text()));
  }
}
