package io.checksummary.entry.terminal;

import io.checksummary.api.ChecksummaryService;
import io.checksummary.entry.terminal.command.CommandLineParser;
import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.command.TerminalEnvironment;
import io.checksummary.entry.terminal.input.InputReader;
import io.checksummary.entry.terminal.input.SampleArticles;
import io.quarkus.runtime.QuarkusApplication;

/** One order, answered by the service inside this process: no port is opened. */
public class CommandApplication implements QuarkusApplication {

  private final ChecksummaryService service;

  public CommandApplication(ChecksummaryService service) {
    this.service = service;
  }

  @Override
  public int run(String... arguments) {
    TerminalEnvironment surroundings = TerminalEnvironment.ofProcess();
    InputReader inputs = new InputReader(new SampleArticles(), System.in);
    CommandRunner desk =
        new CommandRunner(
            TerminalFunctions.of(service), inputs, surroundings, System.out, System.err);
    return new CommandLineParser(surroundings).read(arguments)
            instanceof TerminalCommand.Asking asking
        ? desk.take(asking)
        : ExitCode.USAGE;
  }
}
