package io.checksummary.model.offline;

import io.checksummary.model.offline.CandidateSentence.Worth;
import io.checksummary.text.Block;
import io.checksummary.text.Checkpoint;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The sentences of a text as candidates. */
final class CandidateSentences {

  /** Shorter ones are rarely news. */
  private static final int FEWEST_WORDS = 8;

  private static final String QUOTES = "\"“”‘’'«»„‚「」『』";

  private CandidateSentences() {}

  private static final String ENDS = ".!?…:。！？";
  private static final String CLOSING = ")]）";

  /** "1.1 " before a report's paragraph; "2.5 million" is none. */
  private static final Pattern PARAGRAPH_NUMBER =
      Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){1,3}+\\.? (?=\\p{Lu})");

  /** "1. ", "(2) ", "c) ", "- ". */
  private static final Pattern LIST_MARKER =
      Pattern.compile("^\\s*+(?:\\(?+[\\p{N}\\p{L}]{1,3}[.)）、]|[-*•–·])\\s++");

  /** In order; headings, rows of tables, captions and furniture are none. */
  static List<CandidateSentence> of(SourceText source) {
    List<CandidateSentence> sentences = new ArrayList<>();
    int block = 0;
    boolean opens = true;
    for (Span span : source.sentences()) {
      Checkpoint.pass();
      while (block < source.blocks().size()
          && source.blocks().get(block).span().end() <= span.start()) {
        block++;
      }
      boolean prose = isProse(source, block);
      if (prose) {
        String text = span.of(source.text());
        boolean item = beginsItem(source, block, span);
        sentences.add(sentence(item ? LIST_MARKER.matcher(text).replaceFirst("") : text, opens));
      }
      opens = !prose;
    }
    return sentences;
  }

  private static boolean beginsItem(SourceText source, int block, Span span) {
    if (block >= source.blocks().size()) {
      return false;
    }
    Block item = source.blocks().get(block);
    return item.kind() == Block.Kind.LIST_ITEM && span.start() <= item.span().start();
  }

  private static boolean isProse(SourceText source, int block) {
    return block >= source.blocks().size()
        || switch (source.blocks().get(block).kind()) {
          case PARAGRAPH, LIST_ITEM -> true;
          case HEADING, TABLE_ROW, CAPTION, FURNITURE -> false;
        };
  }

  private static CandidateSentence sentence(String written, boolean opens) {
    String line = written.strip().replaceAll("\\s+", " ");
    String text = DatelineStripper.without(PARAGRAPH_NUMBER.matcher(line).replaceFirst(""));
    List<String> words = SentenceWords.words(text);
    Set<String> content = SentenceWords.content(words);
    return new CandidateSentence(text, words.size(), content, opens, worth(text, words.size()));
  }

  private static Worth worth(String text, int words) {
    // Captions and teasers of scraped pages have a space before the full stop.
    boolean scrap =
        text.isEmpty() || isQuote(text, 0) || text.endsWith(" .") || asks(text) || isOpen(text);
    return scrap ? Worth.SCRAP : words < FEWEST_WORDS ? Worth.SHORT : Worth.FULL;
  }

  /** Without a mark at its end: a line of a head, a label, a signature. */
  private static boolean isOpen(String text) {
    int end = text.length();
    while (end > 0 && (isQuote(text, end - 1) || CLOSING.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end == 0 || ENDS.indexOf(text.charAt(end - 1)) < 0;
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
