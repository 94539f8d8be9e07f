package io.checksummary.report.chat;

import io.checksummary.check.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A key figure in a chat.
 *
 * @param label what the number is of
 * @param text the number as written
 * @param judgement the verdict in words, and what decided it: "supported (exact)"
 * @param evidence the sentence of the source that says so, on one line; of a number that is not
 *     supported, the one with the number that comes closest; null where there is none
 */
public record ChatFigure(
    String label, String text, Verdict verdict, String judgement, @Nullable String evidence) {}
