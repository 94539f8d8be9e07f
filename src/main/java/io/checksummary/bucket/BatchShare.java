package io.checksummary.bucket;

import io.checksummary.text.hash.Sha256;
import java.nio.ByteBuffer;
import java.util.Map;

/**
 * Which part of the documents a process takes, of several that divide them among themselves: each
 * document is in one part, whoever else is there, and whatever is added meanwhile.
 *
 * @param index of the part, from 0
 * @param count how many parts there are, at least 1
 */
public record BatchShare(int index, int count) {

  /** Of one process that takes them all. */
  public static final BatchShare ALL = new BatchShare(0, 1);

  /** Where platforms say which of how many copies one is: Cloud Run, AWS Batch, Kubernetes. */
  private static final Map<String, String> VARIABLES =
      Map.of(
          "CLOUD_RUN_TASK_INDEX", "CLOUD_RUN_TASK_COUNT",
          "AWS_BATCH_JOB_ARRAY_INDEX", "AWS_BATCH_JOB_ARRAY_SIZE",
          "JOB_COMPLETION_INDEX", "JOB_COMPLETIONS");

  /**
   * @throws IllegalArgumentException if there is no such part
   */
  public BatchShare {
    if (count < 1 || index < 0 || index >= count) {
      throw new IllegalArgumentException(
          "part " + index + " of " + count + "; expected 0 to one less than there are");
    }
  }

  /**
   * What a platform says by its variables; everything, where it says nothing.
   *
   * @throws IllegalArgumentException if it names a part, and not of how many, or in no number
   */
  public static BatchShare of(Map<String, String> environment) {
    for (Map.Entry<String, String> variable : VARIABLES.entrySet()) {
      String index = environment.get(variable.getKey());
      if (index != null) {
        String count = environment.get(variable.getValue());
        if (count == null) {
          throw new IllegalArgumentException(
              variable.getKey()
                  + " is set, and "
                  + variable.getValue()
                  + " is not: say of how many parts it is one");
        }
        return of(index + "/" + count);
      }
    }
    return ALL;
  }

  /**
   * Reads {@code INDEX/COUNT}, {@code 0/8} for the first of eight.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static BatchShare of(String written) {
    if (!written.matches("\\d{1,6}/\\d{1,6}")) {
      throw new IllegalArgumentException("expected INDEX/COUNT, 0/8 for the first of eight");
    }
    String[] parts = written.split("/", 2);
    return new BatchShare(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  /** Whether a document is in this part. */
  boolean has(String key) {
    return count == 1
        || Integer.remainderUnsigned(ByteBuffer.wrap(Sha256.hash(key)).getInt(), count) == index;
  }
}
