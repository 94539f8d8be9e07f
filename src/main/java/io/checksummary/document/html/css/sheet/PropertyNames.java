package io.checksummary.document.html.css.sheet;

import io.checksummary.text.resource.TableFile;
import java.util.Set;

/** Which properties browsers know, and which of them may hide something. */
public final class PropertyNames {

  private static final Set<String> KNOWN =
      Set.copyOf(TableFile.of(PropertyNames.class, "properties.txt").lines());

  private static final Set<String> USED =
      Set.copyOf(TableFile.of(PropertyNames.class, "used-properties.txt").lines());

  private static final String PREFIX = "-webkit-";

  private PropertyNames() {}

  /** Its name without a maker's prefix, where it is one of two names for the same property. */
  static String plain(String property) {
    if (!property.startsWith(PREFIX) || USED.contains(property)) {
      return property;
    }
    String plain = property.substring(PREFIX.length());
    return KNOWN.contains(property) && USED.contains(plain) ? plain : property;
  }

  static boolean isKnown(String property) {
    return KNOWN.contains(property) || property.startsWith("--");
  }

  static boolean isUsed(String property) {
    return USED.contains(property);
  }

  /** The properties that may hide something, those that stand for others among them. */
  static Set<String> used() {
    return USED;
  }
}
