package io.checksummary.entry.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Articles that the program carries with it, to try it on. */
final class Samples {

  private static final String FOLDER = "/samples/";

  private final Map<String, String> descriptions = new LinkedHashMap<>();

  Samples() {
    for (String line : Resources.lines(FOLDER + "index.txt")) {
      int tab = line.indexOf('\t');
      descriptions.put(line.substring(0, tab), line.substring(tab + 1));
    }
  }

  Set<String> names() {
    return descriptions.keySet();
  }

  /** One line each, by name, in the order they are shown. */
  Map<String, String> descriptions() {
    return descriptions;
  }

  /**
   * @param name one of {@link #names()}
   */
  String text(String name) {
    return Resources.text(FOLDER + name + ".txt");
  }
}
