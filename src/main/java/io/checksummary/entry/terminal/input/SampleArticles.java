package io.checksummary.entry.terminal.input;

import io.checksummary.text.resource.TableFile;
import io.checksummary.text.resource.TextResource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Articles that the program carries with it, to try it on. */
public final class SampleArticles {

  private static final String FOLDER = "/samples/";

  private final Map<String, String> descriptions = new LinkedHashMap<>();

  public SampleArticles() {
    for (String line : TableFile.of(SampleArticles.class, FOLDER + "index.txt").lines()) {
      int tab = line.indexOf('\t');
      descriptions.put(line.substring(0, tab), line.substring(tab + 1));
    }
  }

  public Set<String> names() {
    return descriptions.keySet();
  }

  /** One line each, by name, in the order they are shown. */
  public Map<String, String> descriptions() {
    return descriptions;
  }

  /**
   * @param name one of {@link #names()}
   */
  public String text(String name) {
    return TextResource.text(SampleArticles.class, FOLDER + name + ".txt");
  }
}
