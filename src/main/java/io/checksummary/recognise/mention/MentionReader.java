package io.checksummary.recognise.mention;

import io.checksummary.quantity.Mention;
import java.util.List;

/** One way to find the numbers of a text; safe for use by many threads. */
public interface MentionReader {

  /** Every mention, in order, without overlap; spans count in {@code text}. */
  List<Mention> mentions(String text);
}
