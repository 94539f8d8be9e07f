package io.checksummary.entry.terminal;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.jspecify.annotations.Nullable;

/**
 * Where the program begins: as a command for a person or a pipeline, or as the function that a
 * cloud starts.
 *
 * <p>Without arguments it serves where a cloud's runtime started it, or where its input is no
 * terminal, as in a container, and in {@code quarkus:dev}; a person gets help. Quarkus is started
 * only where it is needed.
 */
@QuarkusMain
public final class Main {

  private static final String NAME = "checksummary: ";

  private static final String JSON_LOGS = "quarkus.log.console.json.enabled";

  /** Causes may go round in a circle. */
  private static final int DEEPEST = 20;

  private Main() {}

  public static void main(String... arguments) {
    Surroundings surroundings = Surroundings.ofProcess();
    if (arguments.length == 0 && LaunchMode.current() == LaunchMode.DEVELOPMENT) {
      Quarkus.run();
      return;
    }
    switch (new CommandReader(surroundings).read(arguments)) {
      case Order.Tell tell -> tell(tell);
      case Order.ShowSamples show ->
          System.exit(
              new SampleShelf(new Samples(), surroundings, System.out, System.err).show(show));
      case Order.Serve serve -> serve(serve, surroundings);
      case Order.Asking asking -> ask(asking, arguments);
    }
  }

  /** Help that was asked for is an answer; everything else is a message. */
  private static void tell(Order.Tell tell) {
    (tell.exit() == Exit.PASSED ? System.out : System.err).println(tell.text());
    System.exit(tell.exit());
  }

  private static void serve(Order.Serve serve, Surroundings surroundings) {
    if (surroundings.isContainerRuntime()) {
      Settings.preset("quarkus.http.host", "0.0.0.0");
      Settings.preset("quarkus.http.port", surroundings.environment().get("PORT"));
    }
    Settings.set("quarkus.http.host", serve.host());
    Settings.set("quarkus.http.port", serve.port());
    if (surroundings.outputLive()) {
      Settings.preset(JSON_LOGS, "false");
    }
    Quarkus.run(null, Main::end);
  }

  /** What cannot be found is said before anything is started. */
  private static void ask(Order.Asking asking, String... arguments) {
    try {
      new Inputs(new Samples(), System.in).findAll(asking.inputs());
    } catch (InputException e) {
      System.err.println(NAME + e.getMessage());
      System.exit(e.exit());
    }
    Settings.set("quarkus.http.host-enabled", "false");
    Settings.preset("quarkus.log.level", "WARN");
    Settings.set(JSON_LOGS, "false");
    Settings.set("quarkus.otel.sdk.disabled", "true");
    Settings.set("quarkus.log.console.stderr", "true");
    Quarkus.run(OneShot.class, Main::end, arguments);
  }

  /** Quarkus leaves it to this handler to tell of a failure. */
  private static void end(int code, @Nullable Throwable failure) {
    if (failure == null) {
      System.exit(code);
    } else {
      System.err.println(NAME + "could not start: " + reason(failure));
      System.exit(Exit.COULD_NOT_RUN);
    }
  }

  /** The cause of all causes says it best. */
  private static String reason(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause.getCause() != null && depth < DEEPEST; depth++) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
