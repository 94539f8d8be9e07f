package io.checksummary.api.call;

/**
 * Is told how far a call is, on the thread that works on it: be quick. What it throws fails the
 * call.
 */
public interface ProgressListener {

  /** Looks away. */
  ProgressListener NONE = stage -> {};

  void reached(Stage stage);

  /** The stages of a call, in their order; a call passes through some of them. */
  enum Stage {
    /** The article's text is taken out of what came. */
    READING,
    /** A model writes the summary, and its numbers are checked. */
    SUMMARISING,
    /** The numbers of a summary that the caller sent are checked. */
    CHECKING,
    /** The numbers of a text are looked for. */
    RECOGNISING
  }
}
