package io.checksummary.recognise.mention;

import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.token.NumberTokens;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One text being read: its tokens, what was found so far, and the hedge that was just passed. */
public final class RecognitionState {

  private final NumberTokens tokens;
  private final List<Mention> found = new ArrayList<>();
  private int[] bounds = new int[64];

  private @Nullable Bound hedge;
  private int hedgeEnd = -1;
  private final Set<LexicalCue> frames = EnumSet.noneOf(LexicalCue.class);
  private int frameEnd = -1;
  private int foundEnd;

  public RecognitionState(NumberTokens tokens) {
    this.tokens = tokens;
  }

  public NumberTokens tokens() {
    return tokens;
  }

  public List<Mention> found() {
    return found;
  }

  /** One past the last token of the last mention. */
  public int foundEnd() {
    return foundEnd;
  }

  /** Remembers a hedge for the number that begins where it ends. */
  public void hedge(Bound bound, int from, int end) {
    boolean under = hedgeEnd == from && hedge != null && hedge != Bound.ABOUT;
    hedge = under ? hedge : bound;
    hedgeEnd = end;
    if (frameEnd == from) {
      frameEnd = end;
    }
  }

  /** Remembers "between", "from" or "aged" for the number that begins where they end. */
  public void frame(LexicalCue cue, int end) {
    if (frameEnd != end - 1 && frameEnd != end) {
      frames.clear();
    }
    frames.add(cue);
    frameEnd = end;
  }

  /** Lets a hedge or a frame pass the article that stands before token {@code i}. */
  public void passArticle(int i) {
    hedgeEnd = hedgeEnd == i - 1 ? i : hedgeEnd;
    frameEnd = frameEnd == i - 1 ? i : frameEnd;
  }

  /** The hedge that ends just before the token; null where none does. */
  public @Nullable Bound hedgeBefore(int i) {
    return hedgeEnd == i ? hedge : null;
  }

  public boolean isFramed(LexicalCue cue, int i) {
    return frameEnd == i && frames.contains(cue);
  }

  /** Adds a mention of the tokens {@code [from, to)}; returns {@code to}. */
  public int add(Quantity quantity, int from, int to, RecognitionRule rule) {
    Span span = new Span(tokens.start(from), tokens.end(to - 1));
    if (found.size() * 2 == bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
    bounds[found.size() * 2] = from;
    bounds[found.size() * 2 + 1] = to;
    found.add(new Mention(quantity, span, rule.code()));
    foundEnd = to;
    return to;
  }

  /** The first token of a mention. */
  public int from(int mention) {
    return bounds[mention * 2];
  }

  /** One past the last token of a mention. */
  public int to(int mention) {
    return bounds[mention * 2 + 1];
  }

  /** What a mention turns out to say, once the unit that it shares was read. */
  public void replace(int mention, Quantity quantity, RecognitionRule rule) {
    found.set(mention, new Mention(quantity, found.get(mention).span(), rule.code()));
  }
}
