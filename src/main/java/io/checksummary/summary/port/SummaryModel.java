package io.checksummary.summary.port;

/**
 * The port to the models that write: a language model behind a provider, or the offline one.
 *
 * <p>Calls block and may come from many threads at once. An outage is an {@link ModelAnswer}, never
 * an exception; an interrupted thread ends the call with {@link
 * ModelAnswer.Failure.Kind#CANCELLED}.
 */
public interface SummaryModel {

  /** The provider's name, {@code openai} for one. */
  String provider();

  /** The model's name as configured. */
  String name();

  /** How many tokens of an article one call may carry, at least 1. */
  int budget();

  /**
   * Whether it may write other numbers when it is told what is wrong with the first ones. One that
   * only copies the article's sentences does not, and is not asked.
   */
  default boolean repairs() {
    return true;
  }

  /**
   * Whether it can write in another language than the text's own. One that only copies the
   * article's sentences cannot, and is not asked to.
   */
  default boolean translates() {
    return true;
  }

  /** Asks for a digest of the assignment's text. */
  ModelAnswer ask(ModelRequest assignment);
}
