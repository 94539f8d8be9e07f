package io.checksummary.entry.terminal.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command line asks for. */
public sealed interface TerminalCommand {

  /** What the service is needed for, and how its answers are to be shown. */
  sealed interface ServiceCommand extends TerminalCommand {
    DisplayOptions display();

    /** What is to be read, as it was named. */
    List<String> inputs();
  }

  /**
   * @param colour when to write in colour
   * @param json whether answers go out as the contract's JSON
   * @param quiet whether to say only what does not pass
   */
  record DisplayOptions(boolean json, ColourChoice colour, boolean quiet) {}

  /**
   * What is known of an article besides its text; null where it was not given.
   *
   * @param language BCP 47
   * @param publishedAt ISO 8601
   */
  record ArticleDetails(
      @Nullable String title, @Nullable String language, @Nullable String publishedAt) {
    public boolean isEmpty() {
      return title == null && language == null && publishedAt == null;
    }
  }

  /** How to summarise, as it was given: the service judges it; null where it was not. */
  record Wishes(
      @Nullable Integer sentences,
      @Nullable Integer words,
      @Nullable Integer maxFigures,
      @Nullable String outputLanguage,
      @Nullable String onUnsupported) {}

  record Summarise(
      List<String> inputs, ArticleDetails details, Wishes wishes, DisplayOptions display)
      implements ServiceCommand {
    public Summarise {
      inputs = List.copyOf(inputs);
    }
  }

  record Check(String source, String summary, ArticleDetails details, DisplayOptions display)
      implements ServiceCommand {
    @Override
    public List<String> inputs() {
      return List.of(source, summary);
    }
  }

  record Figures(String text, ArticleDetails details, DisplayOptions display)
      implements ServiceCommand {
    @Override
    public List<String> inputs() {
      return List.of(text);
    }
  }

  /**
   * A whole bucket or folder.
   *
   * @param place {@code s3://BUCKET/PREFIX} and the like, or a folder
   * @param output where results go; null for beside the documents
   * @param suffixes how documents' names end
   * @param parallel documents in flight, at least 1
   * @param share which part of the documents, {@code 0/8}; null for what the platform says
   * @param estimate whether to say only what it would cost
   */
  record Batch(
      String place,
      @Nullable String output,
      List<String> suffixes,
      int parallel,
      @Nullable String share,
      boolean estimate,
      DisplayOptions display)
      implements TerminalCommand {
    public Batch {
      suffixes = List.copyOf(suffixes);
    }
  }

  /**
   * Whether the chat platforms are set up.
   *
   * @param offline whether the platforms themselves are left alone
   */
  record ChatDoctor(boolean offline, DisplayOptions display) implements TerminalCommand {}

  /**
   * @param host null where it was not given
   * @param port null where it was not given; 0 takes any that is free
   */
  record Serve(@Nullable String host, @Nullable Integer port) implements TerminalCommand {}

  /**
   * @param name one to show; null for the list
   */
  record ShowSamples(@Nullable String name, DisplayOptions display) implements TerminalCommand {}

  /** A new key for a caller of the function. */
  record MakeKey(DisplayOptions display) implements TerminalCommand {}

  /** Something to tell at once: help, a version, what is wrong with the command line. */
  record Message(String text, int exit) implements TerminalCommand {}
}
