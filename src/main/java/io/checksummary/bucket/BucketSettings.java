package io.checksummary.bucket;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which objects are documents, and where what is made of them goes.
 *
 * @param inputs where documents are dropped; an event can name no other place
 * @param output where results, problems and claims go; null for beside the document
 * @param suffixes how a document's key may end, whatever its case; empty for any
 * @param largest the most bytes of what is a document; a larger object is ignored
 * @param bytes the most that a document may have to be read, stored and unpacked
 * @param claims how the keys of claims begin, within the output
 * @param lease how long a claim holds, longer than a document may take
 * @param removesResults whether a result goes with its document
 */
public record BucketSettings(
    List<BucketPlace> inputs,
    @Nullable BucketPlace output,
    List<String> suffixes,
    long largest,
    long bytes,
    String claims,
    Duration lease,
    boolean removesResults) {

  /** As much of a claim's time is left for what comes behind a summary: a tenth, at most this. */
  private static final Duration AT_THE_END = Duration.ofSeconds(10);

  /** By so much a claim outlives the longest that a document may take, where nothing is set. */
  private static final Duration LONGER = Duration.ofMinutes(1);

  /**
   * How long a claim holds.
   *
   * @param configured null where it is not
   * @param deadline the longest that a document may take
   * @throws IllegalArgumentException if a claim would end before its document
   */
  public static Duration lease(@Nullable Duration configured, Duration deadline) {
    Duration lease = configured == null ? deadline.plus(LONGER) : configured;
    if (lease.compareTo(deadline) <= 0) {
      throw new IllegalArgumentException(
          "checksummary.storage.lease is no longer than checksummary.limits.deadline: another would"
              + " take a document that is being worked on");
    }
    return lease;
  }

  /** How long a document may take whose claim is asked for now. */
  Duration longest() {
    Duration tenth = lease.dividedBy(10);
    return lease.minus(tenth.compareTo(AT_THE_END) < 0 ? tenth : AT_THE_END);
  }

  /** Whether documents come from several buckets. */
  boolean hasSeveralBuckets() {
    return inputs.stream().map(BucketPlace::bucket).distinct().count() > 1;
  }

  /**
   * @throws IllegalArgumentException if there is no input, or one within the output, where nothing
   *     is a document; if nothing may be read, a claim has no time, or claims have no prefix
   */
  public BucketSettings {
    inputs = List.copyOf(inputs);
    suffixes = List.copyOf(suffixes);
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("no bucket is configured");
    }
    BucketPlace own = output;
    if (own != null && inputs.stream().anyMatch(own::isAround)) {
      throw new IllegalArgumentException(
          "documents are dropped where results go, "
              + own.prefix()
              + ", and nothing there is a document: choose an output beside the input");
    }
    if (bytes < 1 || largest < 1 || !lease.isPositive() || claims.isEmpty()) {
      throw new IllegalArgumentException("documents, claims and their prefix want some room");
    }
  }
}
