package io.checksummary.entry.terminal;

import io.checksummary.api.ChecksummaryService;
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

  public CommandApplication(ChecksummaryService service) {
    this.service = service;
  }

  @Override
  public int run(String... arguments) {
    TerminalEnvironment environment = TerminalEnvironment.ofProcess();
    InputReader inputs = new InputReader(new SampleArticles(), System.in);
    CommandRunner runner =
        new CommandRunner(
            TerminalFunctions.of(service), inputs, environment, System.out, System.err);
    return new CommandLineParser(environment).read(arguments)
            instanceof TerminalCommand.ServiceCommand command
        ? runner.run(command)
        : ExitCode.USAGE;
  }
}
