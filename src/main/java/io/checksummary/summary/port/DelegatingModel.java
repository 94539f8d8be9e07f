package io.checksummary.summary.port;

/** A model around another, of which it says what the other does: only asking is its own. */
public interface DelegatingModel extends SummaryModel {

  /** The model that writes in the end. */
  SummaryModel model();

  @Override
  default String provider() {
    return model().provider();
  }

  @Override
  default String name() {
    return model().name();
  }

  @Override
  default int budget() {
    return model().budget();
  }

  @Override
  default boolean repairs() {
    return model().repairs();
  }
}
