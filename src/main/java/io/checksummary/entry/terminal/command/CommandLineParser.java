package io.checksummary.entry.terminal.command;

import io.checksummary.report.sheet.HarmlessText;
import io.checksummary.report.sheet.SheetStyle;
import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reads a command line into an {@link TerminalCommand}. Never fails: what makes no sense is told.
 */
public final class CommandLineParser {

  private static final String NAME = "checksummary: ";

  private static final List<String> SERVE = List.of("serve");

  private final TerminalEnvironment environment;

  public CommandLineParser(TerminalEnvironment environment) {
    this.environment = environment;
  }

  /**
   * Nothing at all asks for a server where no person can be behind it, for help otherwise. How a
   * server is mostly started is known without all commands, which take a tenth of its start.
   */
  public TerminalCommand read(String... arguments) {
    List<String> given = List.of(arguments);
    if (given.equals(SERVE) || (given.isEmpty() && environment.isFunctionRuntime())) {
      return new TerminalCommand.Serve(null, null);
    }
    CommandGrammar.Root root = new CommandGrammar.Root();
    CommandLine line = new CommandLine(root);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    try {
      return command(line.parseArgs(arguments), root);
    } catch (ParameterException e) {
      return misused(sentence(e));
    }
  }

  private TerminalCommand command(ParseResult parsed, CommandGrammar.Root root) {
    ParseResult last = last(parsed);
    if (last.isUsageHelpRequested()) {
      return new TerminalCommand.Message(
          help(last.commandSpec().commandLine(), root), ExitCode.PASSED);
    }
    if (last.isVersionHelpRequested()) {
      return new TerminalCommand.Message("checksummary " + version(), ExitCode.PASSED);
    }
    Optional<String> stray = parsed.hasSubcommand() ? stray(parsed) : Optional.empty();
    if (stray.isPresent()) {
      return misused("'" + stray.get() + "' does not go with '" + last.commandSpec().name() + "'");
    }
    CommandGrammar.CommandForm asked = (CommandGrammar.CommandForm) last.commandSpec().userObject();
    TerminalCommand command = asked.command(root.display());
    return command instanceof TerminalCommand.Summarise summarise && summarise.inputs().isEmpty()
        ? nothingToRead(summarise, parsed)
        : command;
  }

  /** Says what is wrong with a command line, whose words may hold anything. */
  private static TerminalCommand misused(String sentence) {
    return new TerminalCommand.Message(NAME + HarmlessText.of(sentence), ExitCode.USAGE);
  }

  private TerminalCommand nothingToRead(TerminalCommand.Summarise command, ParseResult parsed) {
    if (!parsed.matchedArgs().isEmpty()) {
      return misused("no article was named; name a file, a sample, or '-' for the standard input");
    }
    boolean unattended = !environment.inputLive() && !environment.isCalledByScript();
    return unattended
        ? new TerminalCommand.Serve(null, null)
        : new TerminalCommand.Message(
            help(parsed.commandSpec().commandLine(), command.display()), ExitCode.USAGE);
  }

  private static ParseResult last(ParseResult parsed) {
    return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
  }

  /** What was given before a command's name and would be dropped in silence. */
  private static Optional<String> stray(ParseResult root) {
    Stream<String> options =
        root.matchedOptions().stream()
            .filter(option -> option.scopeType() != CommandLine.ScopeType.INHERIT)
            .map(OptionSpec::longestName);
    Stream<String> articles =
        root.matchedPositionals().stream().map(ArgSpec::originalStringValues).flatMap(List::stream);
    return Stream.concat(options, articles).findFirst();
  }

  private String help(CommandLine command, CommandGrammar.Root root) {
    return help(command, root.display());
  }

  private String help(CommandLine command, TerminalCommand.DisplayOptions display) {
    SheetStyle style = environment.style(display.colour());
    command.setUsageHelpWidth(style.width());
    return command
        .getUsageMessage(Help.defaultColorScheme(style.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
        .stripTrailing();
  }

  static String version() {
    return TableFile.of(CommandLineParser.class, "version.txt").lines().getFirst();
  }

  /** One sentence on what is wrong, with what was probably meant. */
  private static String sentence(ParameterException e) {
    CommandLine command = e.getCommandLine();
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unknown(command, unmatched.getUnmatched().getFirst());
    }
    String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return Character.toLowerCase(said.charAt(0))
        + said.substring(1)
        + "; try '"
        + command.getCommandSpec().qualifiedName()
        + " --help'";
  }

  private static String unknown(CommandLine command, String argument) {
    String own = argument.replaceFirst("=.*", "");
    String path = command.getCommandSpec().qualifiedName();
    if (!own.startsWith("-")) {
      return "'" + argument + "' is one argument too many for '" + path + "'";
    }
    List<String> known =
        command.getCommandSpec().options().stream()
            .flatMap(option -> Stream.of(option.names()))
            .toList();
    return "there is no option '"
        + own
        + "'"
        + SpellingSuggestion.nearest(own, known)
            .map(near -> "; did you mean '" + near + "'?")
            .orElse("; '" + path + " --help' lists them");
  }
}
