package io.checksummary.entry.page;

import io.checksummary.text.resource.TextResource;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sample articles that come with the program: {@code index.txt} lists them. */
final class SampleRoutes {

  /** No name leads out of the folder. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}\\.txt");

  private SampleRoutes() {}

  static Optional<String> read(String name) {
    return NAME.matcher(name).matches()
        ? TextResource.find(SampleRoutes.class, "/samples/" + name)
        : Optional.empty();
  }
}
