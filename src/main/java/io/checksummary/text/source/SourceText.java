package io.checksummary.text.source;

import io.checksummary.text.Block;
import io.checksummary.text.Span;
import io.checksummary.text.Spans;
import io.checksummary.text.character.MaskedText;
import io.checksummary.text.character.OffsetRuns;
import io.checksummary.text.language.LanguageDetector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was received, and as it reads: the article separated from page furniture, and words
 * joined that a line end has split.
 *
 * <p>Two texts, two kinds of offsets: {@link #received()} is what the caller sent; {@link #text()}
 * is what a reader would read, and every other method counts in it. {@link #toReceived} leads back.
 *
 * <p>Example: of {@code "Reve-\nnue rose 5%.\fPage 2 of 2"} the text is {@code "Revenue rose 5%."},
 * and after it, as a block of furniture, {@code "Page 2 of 2"}. The article's own blocks always
 * come first, in order; what stood around and between them follows, in order too. So a number in a
 * running head still has its place, and a sentence that runs over two pages is one stretch.
 *
 * <p>Whatever a reader can see is in the text once, but for a hyphen that only the typesetter set
 * and the backslash of {@code \$}. Rules of thumb tell what is what; in doubt a line is article.
 */
public final class SourceText {

  /** Stands in a displayed text for a character that is not displayed. */
  public static final char MASK = MaskedText.MASK;

  /**
   * Stands in a displayed text for the rest of the characters that one character was written with,
   * such as those of an HTML entity after the first.
   */
  public static final char CONTINUATION = MaskedText.CONTINUATION;

  private final String received;
  private final String shown;
  private final String text;
  private final OffsetRuns origins;
  private final List<Block> blocks;
  private final List<Span> sentences;
  private final List<Span> quotedInstructions;
  private final int[] pageStarts;

  private final String language;

  private SourceText(String received, String shown, String language, ReadingView reading) {
    this.received = received;
    this.shown = shown;
    this.language = language;
    this.text = reading.text().toString();
    this.origins = reading.text().origins();
    this.blocks = List.copyOf(reading.blocks());
    this.sentences = List.copyOf(reading.sentences());
    this.quotedInstructions = List.copyOf(reading.quotedInstructions());
    this.pageStarts = reading.pageStarts().stream().mapToInt(Integer::intValue).toArray();
  }

  /** Reads a text in whatever language it seems to be; any text is fine, the empty one too. */
  public static SourceText of(String received) {
    return of(received, LanguageDetector.guess(received));
  }

  /**
   * Reads a text.
   *
   * @param language BCP 47, {@code en-GB} for one; decides about abbreviations and the like, and is
   *     taken for English where we know nothing of it
   */
  public static SourceText of(String received, String language) {
    return of(received, received, language);
  }

  /**
   * Reads a text that does not show all that it holds, as HTML does not.
   *
   * @param shown what it shows, of the same length: {@link #MASK} where nothing, {@link
   *     #CONTINUATION} for the rest of what a sign was written with
   * @throws IllegalArgumentException if the two are not of one length
   */
  public static SourceText of(String received, String shown, String language) {
    if (received.length() != shown.length()) {
      throw new IllegalArgumentException(
          "shown in " + shown.length() + " characters, received in " + received.length());
    }
    String primary = LanguageDetector.primary(language);
    return new SourceText(received, shown, primary, ReadingView.of(shown, primary));
  }

  /** What the caller sent, unchanged. */
  public String received() {
    return received;
  }

  /** The language that it was read in, as a BCP 47 primary tag; {@code und} where none is known. */
  public String language() {
    return language;
  }

  /** What a reader would read. */
  public String text() {
    return text;
  }

  /** In order, without overlap; what stands between blocks is white space. */
  public List<Block> blocks() {
    return blocks;
  }

  /**
   * The sentences, headings and rows of the article's own blocks, in order. The signs that mark a
   * heading or an item ({@code ##}, a bullet) stand before its sentence, not in it.
   */
  public List<Span> sentences() {
    return sentences;
  }

  /**
   * The sentence, heading, row or block that holds an offset of {@link #text()}; empty at the
   * offset if none does.
   */
  public Span sentenceAt(int offset) {
    int at = Spans.indexAt(sentences, offset, span -> span);
    if (at >= 0) {
      return sentences.get(at);
    }
    Block block = blockAt(offset);
    return block == null ? new Span(offset, offset) : block.span();
  }

  /** The block that holds an offset of {@link #text()}; null between blocks. */
  public @Nullable Block blockAt(int offset) {
    int at = Spans.indexAt(blocks, offset, Block::span);
    return at < 0 ? null : blocks.get(at);
  }

  /**
   * Whether the offset of {@link #text()} lies in a block of the article itself, and not in an
   * instruction to a model that the article quotes.
   */
  public boolean isArticle(int offset) {
    Block block = blockAt(offset);
    return block != null && block.kind().isArticle() && !isQuotedInstruction(offset);
  }

  private boolean isQuotedInstruction(int offset) {
    return Spans.indexAt(quotedInstructions, offset, span -> span) >= 0;
  }

  /** The article itself, without what stands around it: the begin of {@link #text()}. */
  public String article() {
    int end = 0;
    for (Block block : blocks) {
      if (!block.kind().isArticle()) {
        break;
      }
      end = block.span().end();
    }
    return text.substring(0, end);
  }

  /**
   * Where a stretch of {@link #text()} stands in {@link #received()}: the smallest span that holds
   * all of it, and with it whatever stands between its parts, a page's end for one.
   *
   * <p>A stretch that reaches from the article into its surroundings may need nearly everything.
   *
   * @throws IndexOutOfBoundsException if the stretch reaches beyond the text
   */
  public Span toReceived(Span inText) {
    if (inText.end() > origins.length()) {
      throw new IndexOutOfBoundsException(inText + " is not in a text of " + origins.length());
    }
    Span places = origins.originOf(inText);
    if (places == null) {
      return emptyAt(inText.start());
    }
    int end = places.end();
    while (end < shown.length() && isContinuation(end)) {
      end++;
    }
    return new Span(places.start(), end);
  }

  private boolean isContinuation(int place) {
    return shown.charAt(place) == CONTINUATION && received.charAt(place) != CONTINUATION;
  }

  /**
   * A character that was inserted, such as the space between two lines, counts as standing where
   * the next word does.
   */
  private Span emptyAt(int offset) {
    int next = origins.nextOrigin(offset);
    int place = next < 0 ? received.length() : next;
    return new Span(place, place);
  }

  /**
   * {@link #article()} with a blank for each character of the instructions to a model that it
   * quotes.
   */
  public String evidence() {
    StringBuilder evidence = new StringBuilder(article());
    for (Span instruction : quotedInstructions) {
      for (int i = instruction.start(); i < instruction.end(); i++) {
        evidence.setCharAt(i, ' ');
      }
    }
    return evidence.toString();
  }

  /**
   * The page, from 1, on which an offset of {@link #text()} stands; null where the text has no
   * pages.
   */
  public @Nullable Integer pageAt(int offset) {
    if (pageStarts.length == 0) {
      return null;
    }
    int place = emptyAt(offset).start();
    int low = 0;
    int high = pageStarts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pageStarts[middle] <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }

  /** How many pages the text has; null where it has none. */
  public @Nullable Integer pages() {
    return pageStarts.length == 0 ? null : pageStarts.length + 1;
  }
}
