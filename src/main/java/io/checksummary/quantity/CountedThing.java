package io.checksummary.quantity;

/**
 * What a number counts or measures, as the text writes it.
 *
 * <p>Example: of "517 rushing yards" the text is "rushing yards", and the head is the stem of
 * "yards". Two numbers count the same thing where they {@linkplain #sharesHead share a head}:
 * "yards" and "passing yards". A caveat: stems are cut by the rules of one language, so heads of
 * two languages say nothing of each other.
 *
 * @param text the noun and what describes it, without article
 * @param head the stem of the noun, in lower case
 */
public record CountedThing(String text, String head) {

  /**
   * @throws IllegalArgumentException if the text or the head is empty
   */
  public CountedThing {
    if (text.isEmpty() || head.isEmpty()) {
      throw new IllegalArgumentException("nothing is counted: \"" + text + "\", \"" + head + "\"");
    }
  }

  /** Whether both are kinds of one thing, by their nouns alone. */
  public boolean sharesHead(CountedThing other) {
    return head.equals(other.head);
  }
}
