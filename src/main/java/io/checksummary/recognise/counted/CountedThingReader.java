package io.checksummary.recognise.counted;

import io.checksummary.quantity.CountedThing;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Checkpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what the numbers of a text count or measure. Safe for use by many threads. */
public abstract sealed class CountedThingReader permits NounPhraseThings, UnspacedThings {

  /** So many numbers of a list, or of "3 of the 12 ships", are followed to their noun. */
  private static final int FARTHEST = 12;

  /**
   * What the mention at an index counts; null where no noun says. Reads a few words around it,
   * however long the text is.
   *
   * @param mentions all of the text, in order
   */
  public final @Nullable CountedThing at(String text, List<Mention> mentions, int index) {
    return at(text, mentions, index, FARTHEST);
  }

  private @Nullable CountedThing at(String text, List<Mention> mentions, int index, int left) {
    boolean last = left == 0 || index + 1 == mentions.size();
    return read(text, mentions, index, () -> last ? null : at(text, mentions, index + 1, left - 1));
  }

  /** All mentions with what they count; each is read once, from the last on. */
  public final List<Mention> all(String text, List<Mention> mentions) {
    List<Mention> counted = new ArrayList<>(mentions.size());
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Checkpoint.pass();
      CountedThing next = counted.isEmpty() ? null : counted.getLast().of();
      counted.add(mentions.get(i).withOf(read(text, mentions, i, () -> next)));
    }
    Collections.reverse(counted);
    return Collections.unmodifiableList(counted);
  }

  /**
   * @param next what the next mention counts, for a number that shares its noun
   */
  abstract @Nullable CountedThing read(
      String text, List<Mention> mentions, int index, Supplier<@Nullable CountedThing> next);
}
