package io.checksummary.entry.terminal.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/**
 * The command line's grammar. Picocli fills the fields in; {@link CommandForm#command} reads them.
 */
final class CommandGrammar {

  private CommandGrammar() {}

  /** A command, once its fields are filled in. */
  interface CommandForm {
    TerminalCommand command(TerminalCommand.DisplayOptions display);
  }

  @Command(
      name = "checksummary",
      header = "Summaries whose numbers check out.",
      description =
          "Summarises each @|italic ARTICLE|@ and checks every number of the summary against it. An"
              + " article is a file, the name of a sample, or '-' for the standard input.",
      synopsisHeading = "%nUsage: ",
      customSynopsis = {
        "checksummary [OPTIONS] ARTICLE...",
        "       checksummary COMMAND [OPTIONS] ..."
      },
      descriptionHeading = "%n",
      parameterListHeading = "%n",
      optionListHeading = "%nOptions:%n",
      commandListHeading = "%nOther commands:%n",
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:every number passed",
        "1:a number did not pass",
        "2:the command line makes no sense",
        "3:could not run"
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  checksummary harbour-foods",
        "  checksummary --json report.txt >report.json",
        "  checksummary check report.txt summary.txt && publish summary.txt",
        "",
        "CHECKSUMMARY_MODEL names the model that writes: 'offline' (extractive, no network) unless"
            + " it is set."
      },
      subcommands = {
        Check.class,
        Figures.class,
        Batch.class,
        Samples.class,
        Serve.class,
        Key.class,
        Chat.class,
        Verify.class
      },
      sortOptions = false,
      usageHelpAutoWidth = false)
  static final class Root implements CommandForm {

    @Parameters(arity = "0..*", paramLabel = "ARTICLE", description = "What to summarise.")
    private @Nullable List<String> articles;

    @Option(
        names = "--sentences",
        paramLabel = "N",
        description = "How long the summary may be: 1 to 20 sentences (3 unless given).")
    private @Nullable Integer sentences;

    @Option(
        names = "--words",
        paramLabel = "N",
        description = "The same in words, 20 to 1000; not both.")
    private @Nullable Integer words;

    @Option(
        names = "--max-figures",
        paramLabel = "N",
        description = "The most key figures, 0 to 50 (6 unless given).")
    private @Nullable Integer maxFigures;

    @Option(
        names = "--output-language",
        paramLabel = "TAG",
        description = "The language to write in, 'en' for one (the article's own unless given).")
    private @Nullable String outputLanguage;

    @Option(
        names = "--on-unsupported",
        paramLabel = "WHAT",
        description =
            "What becomes of numbers that fail: 'repair' asks the model to put them right (unless"
                + " given), 'flag' only shows them, 'redact' takes them out, 'reject' gives no"
                + " summary.")
    private @Nullable String onUnsupported;

    @Option(
        names = "--title",
        paramLabel = "TEXT",
        description = "The article's own title, where its text does not hold it.")
    private @Nullable String title;

    @Mixin private Told told = new Told();

    @Option(
        names = "--json",
        scope = ScopeType.INHERIT,
        description = "Write JSON: one document a line, one for each article.")
    private boolean json;

    @Option(
        names = "--color",
        paramLabel = "WHEN",
        scope = ScopeType.INHERIT,
        description =
            "'auto', 'always' or 'never'. 'auto' heeds the terminal, NO_COLOR and CLICOLOR_FORCE.")
    private ColourChoice colour = ColourChoice.AUTO;

    @Option(
        names = {"-q", "--quiet"},
        scope = ScopeType.INHERIT,
        description = "Write the bare summary, and of the numbers only those that do not pass.")
    private boolean quiet;

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        scope = ScopeType.INHERIT,
        description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli asks for it
    private boolean help;

    @Option(
        names = {"-V", "--version"},
        versionHelp = true,
        description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // picocli asks for it
    private boolean version;

    TerminalCommand.DisplayOptions display() {
      return new TerminalCommand.DisplayOptions(json, colour, quiet);
    }

    @Override
    public TerminalCommand command(TerminalCommand.DisplayOptions display) {
      return new TerminalCommand.Summarise(
          articles == null ? List.of() : articles,
          told.details(title),
          new TerminalCommand.Wishes(sentences, words, maxFigures, outputLanguage, onUnsupported),
          display);
    }
  }

  /** What every command that reads a text may be told of it. */
  static final class Told {

    @Option(
        names = "--language",
        paramLabel = "TAG",
        description = "The article's language, 'en' for one (guessed unless given).")
    private @Nullable String language;

    @Option(
        names = "--published-at",
        paramLabel = "DATE",
        description = "When it appeared, 2024-05-14 for one; 'last year' is told from it.")
    private @Nullable String publishedAt;

    TerminalCommand.ArticleDetails details(@Nullable String title) {
      return new TerminalCommand.ArticleDetails(title, language, publishedAt);
    }
  }

  @Command(
      name = "check",
      description = "Check the numbers of a summary against its source; asks no model.")
  static final class Check implements CommandForm {

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The article.")
    private String source = "";

    @Parameters(
        index = "1",
        paramLabel = "SUMMARY",
        description =
            "The summary of it: a text, or a digest as --json writes it, which is checked as it was"
                + " when it was made, and held to the verdicts that it names.")
    private String summary = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "The article's own title.")
    private @Nullable String title;

    @Mixin private Told told = new Told();

    @Override
    public TerminalCommand command(TerminalCommand.DisplayOptions display) {
      return new TerminalCommand.Check(source, summary, told.details(title), display);
    }
  }

  @Command(name = "figures", description = "List every number of a text; asks no model.")
  static final class Figures implements CommandForm {

    @Parameters(paramLabel = "TEXT", description = "The text to read.")
    private String text = "";

    @Mixin private Told told = new Told();

    @Override
    public TerminalCommand command(TerminalCommand.DisplayOptions display) {
      return new TerminalCommand.Figures(text, told.details(null), display);
    }
  }

  @Command(
      name = "batch",
      description =
          "Summarise every document of a bucket or a folder that has no result yet; the results lie"
              + " beside them. May be stopped, and run again, at any time.")
  static final class Batch implements CommandForm {

    private static final int IN_FLIGHT = 8;

    @Parameters(
        paramLabel = "PLACE",
        description =
            "A folder, or s3://BUCKET/PREFIX, gs://BUCKET/PREFIX or az://CONTAINER/PREFIX in a build"
                + " with that store.")
    private String place = "";

    @Option(
        names = "--output",
        paramLabel = "PLACE",
        description =
            "Where results go, in the same store or within the folder (beside the documents unless"
                + " given).")
    private @Nullable String output;

    @Option(
        names = "--suffix",
        paramLabel = "END",
        split = ",",
        description =
            "How documents' names end, separated by commas (those of text, Markdown and HTML unless"
                + " given).")
    private List<String> suffixes =
        List.of(".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml");

    @Option(
        names = "--parallel",
        paramLabel = "N",
        description = "How many documents at a time (8 unless given).")
    private int parallel = IN_FLIGHT;

    @Option(
        names = "--share",
        paramLabel = "I/N",
        description =
            "Only a part of the documents: 0/8 is the first of eight (unless given, what Cloud Run,"
                + " AWS Batch or Kubernetes says).")
    private @Nullable String share;

    @Option(
        names = "--estimate",
        description = "Say how many documents and tokens there are; asks no model.")
    private boolean estimate;

    @Override
    public TerminalCommand command(TerminalCommand.DisplayOptions display) {
      return parallel < 1
          ? new TerminalCommand.Message("checksummary: --parallel wants at least 1", ExitCode.USAGE)
          : new TerminalCommand.Batch(place, output, suffixes, parallel, share, estimate, display);
    }
  }

  @Command(name = "samples", description = "List the articles to try it on, or show one.")
  static final class Samples implements CommandForm {

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The one to show.")
    private @Nullable String name;

    @Override
    public TerminalCommand command(TerminalCommand.DisplayOptions display) {
      return new TerminalCommand.ShowSamples(name, display);
    }
  }

  @Command(name = "serve", description = "Answer over HTTP, with a page to try it on.")
  static final class Serve implements CommandForm {

    @Option(
        names = "--host",
        paramLabel = "ADDRESS",
        description = "Where to listen (127.0.0.1 unless given: this machine only).")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "N", description = "8080 unless given; 0 takes any.")
    private @Nullable Integer port;

    @Override
    public TerminalCommand command(TerminalCommand.DisplayOptions display) {
      return new TerminalCommand.Serve(host, port);
    }
  }

  @Command(
      name = "key",
      description = "Make a key for a caller of the server, and the hash by which that knows it.")
  static final class Key implements CommandForm {

    @Override
    public TerminalCommand command(TerminalCommand.DisplayOptions display) {
      return new TerminalCommand.MakeKey(display);
    }
  }

  @Command(
      name = "chat",
      description = "See to the chat platforms that the function answers on.",
      synopsisSubcommandLabel = "COMMAND",
      subcommands = Doctor.class)
  static final class Chat implements CommandForm {

    @Override
    public TerminalCommand command(TerminalCommand.DisplayOptions display) {
      return new TerminalCommand.Message(
          "checksummary: 'chat' wants a command; try 'checksummary chat --help'", ExitCode.USAGE);
    }
  }

  @Command(
      name = "doctor",
      description =
          "Say of each platform what is set, what is missing and what that costs, and what the"
              + " platform makes of it. Exit code 1 where something is amiss.")
  static final class Doctor implements CommandForm {

    @Option(names = "--offline", description = "Ask no platform; look at the settings alone.")
    private boolean offline;

    @Override
    public TerminalCommand command(TerminalCommand.DisplayOptions display) {
      return new TerminalCommand.ChatDoctor(offline, display);
    }
  }

  @Command(
      name = "verify",
      description = "Run all tests of the project (in the project's folder only).")
  static final class Verify implements CommandForm {

    @Override
    public TerminalCommand command(TerminalCommand.DisplayOptions display) {
      return new TerminalCommand.Message(
          "checksummary: 'verify' builds the project and runs its tests: call ./checksummary verify"
              + " in the project's folder, or mvn verify there.",
          ExitCode.COULD_NOT_RUN);
    }
  }
}
