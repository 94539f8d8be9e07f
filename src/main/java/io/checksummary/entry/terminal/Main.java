package io.checksummary.entry.terminal;

import io.checksummary.entry.terminal.command.CommandLineParser;
import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.command.TerminalEnvironment;
import io.checksummary.entry.terminal.input.InputException;
import io.checksummary.entry.terminal.input.InputReader;
import io.checksummary.entry.terminal.input.SampleArticles;
import io.checksummary.entry.terminal.print.KeySheet;
import io.checksummary.entry.terminal.print.SampleSheet;
import io.checksummary.proof.caller.FreshKey;
import io.checksummary.report.sheet.HarmlessText;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.security.SecureRandom;
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

  /** Of a hundred copies that a platform starts at once; ColdCrowdTest has a thousand of them. */
  private static final String COLD_RETRIES_OF_MANY = "25";

  /** Causes may go round in a circle. */
  private static final int DEEPEST = 20;

  private Main() {}

  public static void main(String... arguments) {
    TerminalEnvironment environment = TerminalEnvironment.ofProcess();
    if (arguments.length == 0 && LaunchMode.current() == LaunchMode.DEVELOPMENT) {
      Quarkus.run();
      return;
    }
    switch (new CommandLineParser(environment).read(arguments)) {
      case TerminalCommand.Message message -> tell(message);
      case TerminalCommand.ShowSamples show ->
          System.exit(
              new SampleSheet(new SampleArticles(), environment, System.out, System.err)
                  .show(show));
      case TerminalCommand.MakeKey make ->
          System.exit(KeySheet.show(FreshKey.make(new SecureRandom()), make, System.out));
      case TerminalCommand.Serve serve -> serve(serve, environment);
      case TerminalCommand.ServiceCommand command -> ask(command, arguments);
      case TerminalCommand.Batch batch -> start(arguments);
      case TerminalCommand.ChatDoctor doctor -> start(arguments);
    }
  }

  /** Help that was asked for is an answer; everything else is a message. */
  private static void tell(TerminalCommand.Message message) {
    (message.exit() == ExitCode.PASSED ? System.out : System.err).println(message.text());
    System.exit(message.exit());
  }

  private static void serve(TerminalCommand.Serve serve, TerminalEnvironment environment) {
    if (environment.isContainerRuntime()) {
      StartupSettings.preset("quarkus.http.host", "0.0.0.0");
      StartupSettings.preset("quarkus.http.port", environment.variables().get("PORT"));
      StartupSettings.preset("checksummary.cold-retries", COLD_RETRIES_OF_MANY);
    }
    StartupSettings.set("quarkus.http.host", serve.host());
    StartupSettings.set("quarkus.http.port", serve.port());
    if (environment.outputLive()) {
      StartupSettings.preset(JSON_LOGS, "false");
    }
    Quarkus.run(null, Main::end);
  }

  /** What cannot be found is said before anything is started. */
  private static void ask(TerminalCommand.ServiceCommand command, String... arguments) {
    try {
      new InputReader(new SampleArticles(), System.in).findAll(command.inputs());
    } catch (InputException e) {
      System.err.println(NAME + e.getMessage());
      System.exit(e.exit());
    }
    start(arguments);
  }

  /** Starts the service in this process, for the command alone. */
  private static void start(String... arguments) {
    StartupSettings.set("quarkus.http.host-enabled", "false");
    StartupSettings.preset("quarkus.log.level", "WARN");
    StartupSettings.set(JSON_LOGS, "false");
    StartupSettings.set("quarkus.otel.sdk.disabled", "true");
    StartupSettings.set("quarkus.log.console.stderr", "true");
    Quarkus.run(CommandApplication.class, Main::end, arguments);
  }

  /** Quarkus leaves it to this handler to tell of a failure. */
  private static void end(int code, @Nullable Throwable failure) {
    if (failure == null) {
      System.exit(code);
    } else {
      System.err.println(NAME + "could not start: " + HarmlessText.of(reason(failure)));
      System.exit(ExitCode.COULD_NOT_RUN);
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
