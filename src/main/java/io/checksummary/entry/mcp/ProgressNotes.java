package io.checksummary.entry.mcp;

import io.checksummary.api.call.ProgressListener;
import io.quarkiverse.mcp.server.Progress;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Tells a client how far its call is, where it gave a token to tell it by. */
final class ProgressNotes {

  /** To have read is half of it; the end is told by the answer. */
  private static final int STEPS = 2;

  private ProgressNotes() {}

  /**
   * @param routing has been answered where the call was given up while there is still work on it
   * @param context where what is told leaves, in the order in which it was told
   */
  static ProgressListener of(Progress progress, RoutingContext routing, Context context) {
    // What a platform hands over comes from no address, and takes its answer whole.
    if (progress.token().isEmpty() || routing.request().localAddress() == null) {
      return ProgressListener.NONE;
    }
    HttpServerResponse response = routing.response();
    return stage ->
        context.runOnContext(there -> {
          if (!response.ended() && !response.closed()) {
            tell(progress, stage);
          }
        });
  }

  private static void tell(Progress progress, ProgressListener.Stage stage) {
    switch (stage) {
      case READING -> send(progress, 0, "Reading the article.");
      case SUMMARISING -> send(progress, 1, "Summarising, and checking the numbers.");
      case CHECKING -> send(progress, 1, "Checking the numbers.");
      case RECOGNISING -> send(progress, 1, "Looking for numbers.");
    }
  }

  private static void send(Progress progress, int done, String words) {
    progress
        .notificationBuilder()
        .setProgress(done)
        .setTotal(STEPS)
        .setMessage(words)
        .build()
        .sendAndForget();
  }
}
