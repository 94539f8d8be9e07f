package io.checksummary.model.offline;

import java.util.Set;

/**
 * A sentence that may be picked.
 *
 * @param text without dateline and pointers to pictures
 * @param words how many words it has
 * @param content its words that carry meaning, in lower case, in order, each once
 * @param opens whether it is the first of its section
 */
record CandidateSentence(String text, int words, Set<String> content, boolean opens, Worth worth) {

  /** What a sentence is good for in a summary. */
  enum Worth {
    /** Can stand by itself. */
    FULL,
    /** A label, a teaser or an exclamation more often than news. */
    SHORT,
    /** A quotation without its speaker, a question, a caption: only where there is nothing else. */
    SCRAP
  }

  /** How much of the shorter one's content both share, 0 to 1. */
  double overlap(CandidateSentence other) {
    int shorter = Math.min(content.size(), other.content.size());
    long common = content.stream().filter(other.content::contains).count();
    return shorter == 0 ? 0 : (double) common / shorter;
  }
}
