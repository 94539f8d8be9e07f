package io.checksummary.entry.terminal;

import io.checksummary.api.ChecksummaryService;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.entry.terminal.batch.BatchRunner;
import io.checksummary.entry.terminal.command.CommandLineParser;
import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.command.TerminalEnvironment;
import io.checksummary.entry.terminal.input.InputReader;
import io.checksummary.entry.terminal.input.SampleArticles;
import io.quarkus.runtime.QuarkusApplication;

/** One command, answered by the service inside this process: no port is opened. */
public class CommandApplication implements QuarkusApplication {

  private final ChecksummaryService service;
  private final ChecksummaryConfig config;

  public CommandApplication(ChecksummaryService service, ChecksummaryConfig config) {
    this.service = service;
    this.config = config;
  }

  @Override
  public int run(String... arguments) {
    TerminalEnvironment environment = TerminalEnvironment.ofProcess();
    return switch (new CommandLineParser(environment).read(arguments)) {
      case TerminalCommand.Batch batch ->
          new BatchRunner(service, config, environment, System.out, System.err).run(batch);
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
