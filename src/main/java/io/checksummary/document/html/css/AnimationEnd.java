package io.checksummary.document.html.css;

import io.checksummary.document.html.css.sheet.Declaration;
import io.checksummary.document.html.css.sheet.Keyframes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an animation makes of an element once it has ended: what fades in is shown, what fades out
 * is hidden. One that never ends is taken to stay as it is at its middle: as the element is without
 * it.
 */
final class AnimationEnd {

  private AnimationEnd() {}

  static Optional<List<Declaration>> of(ElementStyle style, Map<String, Keyframes> keyframes) {
    Map<String, String> values = style.values();
    String name = last(values.getOrDefault("animation-name", "none"));
    Keyframes frames = keyframes.get(name.replaceAll("[\"']", "").toLowerCase(Locale.ROOT));
    String fill = last(values.getOrDefault("animation-fill-mode", "none"));
    if (frames == null || !(fill.equals("forwards") || fill.equals("both"))) {
      return Optional.empty();
    }
    String direction = last(values.getOrDefault("animation-direction", "normal"));
    String count = last(values.getOrDefault("animation-iteration-count", "1"));
    boolean even = count.matches("\\d*[02468]");
    boolean back =
        switch (direction) {
          case "reverse" -> true;
          case "alternate" -> even;
          case "alternate-reverse" -> !even;
          default -> false;
        };
    return count.equals("infinite")
        ? Optional.empty()
        : Optional.of(back ? frames.first() : frames.last());
  }

  private static String last(String list) {
    return list.substring(list.lastIndexOf(',') + 1).strip();
  }
}
