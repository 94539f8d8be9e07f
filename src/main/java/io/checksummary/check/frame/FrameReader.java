package io.checksummary.check.frame;

import static io.checksummary.text.word.Tokeniser.Option.CLITICS;
import static io.checksummary.text.word.Tokeniser.Option.DECIMALS;
import static io.checksummary.text.word.Tokeniser.Option.INITIALS;
import static io.checksummary.text.word.Tokeniser.Option.MIXED;
import static io.checksummary.text.word.Tokeniser.Option.SIGNS;

import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import io.checksummary.text.word.Token;
import io.checksummary.text.word.Tokeniser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The frames of a text: for each of its numbers whose it is and what it counts.
 *
 * <p>Example: in "The Kestrels were led by Ana Ruiz, who had 31 points and five rebounds" both
 * numbers are Ana Ruiz's. Takes time in proportion to the text.
 */
public final class FrameReader {

  /** The only language whose cues are known. */
  public static final String LANGUAGE = "en";

  private static final Tokeniser TOKENISER =
      Tokeniser.with(SIGNS, MIXED, DECIMALS, INITIALS, CLITICS);

  private final Map<Span, Frame> frames = new HashMap<>();

  private FrameReader() {}

  /**
   * Reads a text.
   *
   * @param sentences of the text, in order; numbers outside of them have no frame
   * @param mentions of the text, in order
   */
  public static FrameReader of(CharSequence text, List<Span> sentences, List<Mention> mentions) {
    FrameReader frames = new FrameReader();
    DiscourseMemory memory = new DiscourseMemory();
    int next = 0;
    for (Span sentence : sentences) {
      List<Mention> inside = new ArrayList<>();
      while (next < mentions.size() && mentions.get(next).span().start() < sentence.end()) {
        if (mentions.get(next).span().start() >= sentence.start()) {
          inside.add(mentions.get(next));
        }
        next++;
      }
      List<Token> tokens = marked(TOKENISER.tokens(text, sentence), inside);
      new SubjectTracker(FrameCues.english(), text, memory, sentence, tokens, frames.frames)
          .parse(inside);
    }
    return frames;
  }

  /** The frame of the number that stands there; null where none does. */
  public @Nullable Frame at(Span mention) {
    return frames.get(mention);
  }

  /** Words that the recogniser takes for numbers are numbers, but for those of names and units. */
  private static List<Token> marked(List<Token> tokens, List<Mention> mentions) {
    List<Token> marked = new ArrayList<>(tokens);
    int i = 0;
    for (Mention mention : mentions) {
      while (i < marked.size() && marked.get(i).span().end() <= mention.span().start()) {
        i++;
      }
      boolean word = i < marked.size() && marked.get(i).isWord();
      boolean whole = word && mention.span().contains(marked.get(i).span());
      if (whole && !(mention.quantity() instanceof Identifier)) {
        marked.set(i, marked.get(i).as(Token.Kind.NUMBER));
      }
    }
    return marked;
  }
}
