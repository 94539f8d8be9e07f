package io.checksummary.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a listing.
 *
 * @param objects in the store's order of their keys
 * @param next what leads to the page behind; null behind the last
 */
public record ObjectPage(List<StoredObject> objects, @Nullable String next) {

  public ObjectPage {
    objects = List.copyOf(objects);
  }
}
