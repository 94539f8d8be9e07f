package io.checksummary.entry.terminal;

import io.checksummary.api.ChecksummaryService;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.entry.terminal.batch.BatchRunner;
import io.checksummary.entry.terminal.command.CommandLineParser;
import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.command.TerminalEnvironment;
import io.checksummary.entry.terminal.doctor.ChatDoctor;
import io.checksummary.entry.terminal.input.InputReader;
import io.checksummary.entry.terminal.input.SampleArticles;
import io.checksummary.fetch.PlatformClients;
import io.quarkus.runtime.QuarkusApplication;
import java.time.InstantSource;

/** One command, answered by the service inside this process: no port is opened. */
public class CommandApplication implements QuarkusApplication {

  private final ChecksummaryService service;
  private final ChecksummaryConfig config;
  private final PlatformClients platforms;
  private final InstantSource clock;

  public CommandApplication(
      ChecksummaryService service,
      ChecksummaryConfig config,
      PlatformClients platforms,
      InstantSource clock) {
    this.service = service;
    this.config = config;
    this.platforms = platforms;
    this.clock = clock;
  }

  @Override
  public int run(String... arguments) {
    TerminalEnvironment environment = TerminalEnvironment.ofProcess();
    return switch (new CommandLineParser(environment).read(arguments)) {
      case TerminalCommand.Batch batch ->
          new BatchRunner(service, config, environment, System.out, System.err).run(batch);
      case TerminalCommand.ChatDoctor doctor ->
          new ChatDoctor(config.chat(), platforms, environment, System.out, clock).run(doctor);
      case TerminalCommand.ServiceCommand command -> runner(environment).run(command);
      default -> ExitCode.USAGE;
    };
  }

  private CommandRunner runner(TerminalEnvironment environment) {
    InputReader inputs = new InputReader(new SampleArticles(), System.in);
    return new CommandRunner(
        TerminalFunctions.of(service), inputs, environment, System.out, System.err);
  }
}
