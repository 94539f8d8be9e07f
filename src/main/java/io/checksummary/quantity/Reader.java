package io.checksummary.quantity;

import java.util.List;

/** One way to find the numbers of a text; safe for use by many threads. */
interface Reader {

  /** Every mention, in order, without overlap; spans count in {@code text}. */
  List<Mention> mentions(String text);
}
