package io.checksummary.recognise.counted;

import io.checksummary.quantity.CountedThing;
import io.checksummary.quantity.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a number of a text counts or measures. Safe for use by many threads. */
public interface CountedThingReader {

  /**
   * What the mention at an index counts; null where no noun says. Reads a few words around it,
   * however long the text is.
   *
   * @param mentions all of the text, in order
   */
  @Nullable CountedThing at(String text, List<Mention> mentions, int index);
}
