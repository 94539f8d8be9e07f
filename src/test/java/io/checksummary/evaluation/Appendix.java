package io.checksummary.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What other articles add to a source: numbers that have nothing to do with its summary. */
final class Appendix {

  /** As long as the articles that people have summarised, and then some. */
  static final int CHARACTERS = 20_000;

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final long seed;

  Appendix(List<Labelled> records, long seed) {
    records.forEach(one -> sources.putIfAbsent(one.sourceId(), one.source()));
    this.seed = seed;
  }

  /** The record with its source followed by others, the same ones for the same seed. */
  Labelled after(Labelled record) {
    return record.withSource(record.source() + "\n\n" + others(record.sourceId(), CHARACTERS));
  }

  /** The record with its source filled up to the length, or as it is if it is that long. */
  Labelled upTo(int length, Labelled record) {
    int room = length - record.source().length();
    return room <= 0
        ? record
        : record.withSource(record.source() + "\n\n" + others(record.sourceId(), room));
  }

  private String others(String id, int characters) {
    List<String> ids = new ArrayList<>(sources.keySet());
    ids.remove(id);
    Collections.shuffle(ids, new Random(31 * seed + id.hashCode()));
    StringBuilder added = new StringBuilder();
    for (String other : ids) {
      if (added.length() >= characters) {
        break;
      }
      added.append(sources.get(other)).append("\n\n");
    }
    return added.substring(0, Math.min(added.length(), characters));
  }
}
