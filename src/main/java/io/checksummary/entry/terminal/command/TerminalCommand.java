package io.checksummary.entry.terminal.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command line asks for. */
public sealed interface TerminalCommand {

  /** What the service is needed for, and how its answers are to look. */
  sealed interface Asking extends TerminalCommand {
    Look look();

    /** What is to be read, as it was named. */
    List<String> inputs();
  }

  /**
   * @param colour when to write in colour
   * @param json whether answers go out as the contract's JSON
   * @param quiet whether to say only what does not pass
   */
  record Look(boolean json, ColourChoice colour, boolean quiet) {}

  /**
   * What is known of an article besides its text; null where it was not given.
   *
   * @param language BCP 47
   * @param publishedAt ISO 8601
   */
  record About(@Nullable String title, @Nullable String language, @Nullable String publishedAt) {
    public boolean isEmpty() {
      return title == null && language == null && publishedAt == null;
    }
  }

  /** How to summarise, as it was given: the service judges it; null where it was not. */
  record Wishes(
      @Nullable Integer sentences,
      @Nullable Integer words,
      @Nullable Integer maxFigures,
      @Nullable String onUnsupported) {}

  record Summarise(List<String> inputs, About about, Wishes wishes, Look look) implements Asking {
    public Summarise {
      inputs = List.copyOf(inputs);
    }
  }

  record Check(String source, String summary, About about, Look look) implements Asking {
    @Override
    public List<String> inputs() {
      return List.of(source, summary);
    }
  }

  record Figures(String text, About about, Look look) implements Asking {
    @Override
    public List<String> inputs() {
      return List.of(text);
    }
  }

  /**
   * @param host null where it was not given
   * @param port null where it was not given; 0 takes any that is free
   */
  record Serve(@Nullable String host, @Nullable Integer port) implements TerminalCommand {}

  /**
   * @param name one to show; null for the list
   */
  record ShowSamples(@Nullable String name, Look look) implements TerminalCommand {}

  /** Something to tell at once: help, a version, what is wrong with the command line. */
  record Tell(String text, int exit) implements TerminalCommand {}
}
