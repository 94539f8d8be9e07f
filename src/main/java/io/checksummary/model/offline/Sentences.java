package io.checksummary.model.offline;

import io.checksummary.model.offline.Sentence.Worth;
import io.checksummary.text.SourceText;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sentences of a text as candidates. */
final class Sentences {

  /** Shorter ones are rarely news. */
  private static final int FEWEST_WORDS = 8;

  private static final String QUOTES = "\"“”‘’'«»„‚「」『』";

  private Sentences() {}

  /** In order; headings, rows of tables, captions and furniture are none. */
  static List<Sentence> of(SourceText source) {
    List<Sentence> sentences = new ArrayList<>();
    int block = 0;
    boolean opens = true;
    for (Span span : source.sentences()) {
      while (block < source.blocks().size()
          && source.blocks().get(block).span().end() <= span.start()) {
        block++;
      }
      boolean prose = isProse(source, block);
      if (prose) {
        sentences.add(sentence(span.of(source.text()), opens));
      }
      opens = !prose;
    }
    return sentences;
  }

  private static boolean isProse(SourceText source, int block) {
    return block >= source.blocks().size()
        || switch (source.blocks().get(block).kind()) {
          case PARAGRAPH, LIST_ITEM -> true;
          case HEADING, TABLE_ROW, CAPTION, FURNITURE -> false;
        };
  }

  private static Sentence sentence(String written, boolean opens) {
    String text = Dateline.without(written.strip().replaceAll("\\s+", " "));
    List<String> words = ContentWords.words(text);
    Set<String> content = ContentWords.content(words);
    return new Sentence(text, words.size(), content, opens, worth(text, words.size()));
  }

  private static Worth worth(String text, int words) {
    // Captions and teasers of scraped pages have a space before the full stop.
    boolean scrap = text.isEmpty() || isQuote(text, 0) || text.endsWith(" .") || asks(text);
    return scrap ? Worth.SCRAP : words < FEWEST_WORDS ? Worth.SHORT : Worth.FULL;
  }

  private static boolean asks(String text) {
    int end = text.length();
    while (end > 0 && isQuote(text, end - 1)) {
      end--;
    }
    return end > 0 && "?？".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean isQuote(String text, int at) {
    return QUOTES.indexOf(text.charAt(at)) >= 0;
  }
}
