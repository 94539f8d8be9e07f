package io.checksummary.summary.port;

/** A model that wraps another and takes over all but {@code ask} from it. */
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

  @Override
  default boolean translates() {
    return model().translates();
  }
}
