package io.checksummary.entry.terminal.input;

import java.nio.file.Path;

/** Where a text comes from. */
public sealed interface Input {

  /** How it was named. */
  String name();

  record File(String name, Path path) implements Input {}

  record Sample(String name) implements Input {}

  record StandardInput() implements Input {
    static final String NAME = "-";

    @Override
    public String name() {
      return NAME;
    }
  }
}
