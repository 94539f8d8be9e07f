package io.checksummary.store;

/** On what an object is written or removed. */
public sealed interface WriteCondition {

  /** That nothing stands at its address. */
  record Absent() implements WriteCondition {}

  /**
   * That nobody has written it since.
   *
   * @param version {@link StoredObject#version} as it was seen
   */
  record Unchanged(String version) implements WriteCondition {}
}
