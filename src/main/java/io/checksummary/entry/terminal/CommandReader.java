package io.checksummary.entry.terminal;

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

/** Reads a command line into an {@link Order}. Never fails: what makes no sense is told. */
final class CommandReader {

  private static final String NAME = "checksummary: ";

  private static final List<String> SERVE = List.of("serve");

  private final Surroundings surroundings;

  CommandReader(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Nothing at all asks for a server where no person can be behind it, for help otherwise. How a
   * server is mostly started is known without all commands, which take a tenth of its start.
   */
  Order read(String... arguments) {
    List<String> given = List.of(arguments);
    if (given.equals(SERVE) || (given.isEmpty() && surroundings.isFunctionRuntime())) {
      return new Order.Serve(null, null);
    }
    Commands.Root root = new Commands.Root();
    CommandLine line = new CommandLine(root);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    try {
      return order(line.parseArgs(arguments), root);
    } catch (ParameterException e) {
      return new Order.Tell(NAME + sentence(e), Exit.USAGE);
    }
  }

  private Order order(ParseResult parsed, Commands.Root root) {
    ParseResult last = last(parsed);
    if (last.isUsageHelpRequested()) {
      return new Order.Tell(help(last.commandSpec().commandLine(), root), Exit.PASSED);
    }
    if (last.isVersionHelpRequested()) {
      return new Order.Tell("checksummary " + version(), Exit.PASSED);
    }
    Optional<String> stray = parsed.hasSubcommand() ? stray(parsed) : Optional.empty();
    if (stray.isPresent()) {
      return new Order.Tell(
          NAME + "'" + stray.get() + "' does not go with '" + last.commandSpec().name() + "'",
          Exit.USAGE);
    }
    Commands.Asked asked = (Commands.Asked) last.commandSpec().userObject();
    Order order = asked.order(root.look());
    return order instanceof Order.Summarise summarise && summarise.inputs().isEmpty()
        ? nothingToRead(summarise, parsed)
        : order;
  }

  private Order nothingToRead(Order.Summarise order, ParseResult parsed) {
    if (!parsed.matchedArgs().isEmpty()) {
      return new Order.Tell(
          NAME + "no article was named; name a file, a sample, or '-' for the standard input",
          Exit.USAGE);
    }
    boolean unattended = !surroundings.inputLive() && !surroundings.isCalledByScript();
    return unattended
        ? new Order.Serve(null, null)
        : new Order.Tell(help(parsed.commandSpec().commandLine(), order.look()), Exit.USAGE);
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

  private String help(CommandLine command, Commands.Root root) {
    return help(command, root.look());
  }

  private String help(CommandLine command, Order.Look look) {
    Style style = surroundings.style(look.colour());
    command.setUsageHelpWidth(style.width());
    return command
        .getUsageMessage(Help.defaultColorScheme(style.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
        .stripTrailing();
  }

  static String version() {
    return Resources.lines("/io/checksummary/entry/terminal/version.txt").getFirst();
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
        + Spelling.nearest(own, known)
            .map(near -> "; did you mean '" + near + "'?")
            .orElse("; '" + path + " --help' lists them");
  }
}
