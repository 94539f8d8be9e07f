package io.checksummary.document.html.css.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A layer of the cascade. What stands in none is the outermost layer's own, which is stronger than
 * all inside of it; of those, the later is.
 */
public final class Layer {

  private final Map<String, Layer> inner = new LinkedHashMap<>();
  private int rank;

  /**
   * @param path names parted by full stops
   */
  Layer inside(String path) {
    Layer layer = this;
    for (String name : path.split("\\.", 20)) {
      layer = layer.inner.computeIfAbsent(name.strip(), one -> new Layer());
    }
    return layer;
  }

  /** One without a name, which nothing else can add to. */
  Layer anonymous() {
    return inside("\0" + inner.size());
  }

  /** How strong it is among all layers of the page; known once all sheets are read. */
  public int rank() {
    return rank;
  }

  /** Ranks all layers inside, from the first number on; returns the one behind its own. */
  int rankFrom(int first) {
    int next = first;
    for (Layer layer : inner.values()) {
      next = layer.rankFrom(next);
    }
    rank = next;
    return next + 1;
  }
}
