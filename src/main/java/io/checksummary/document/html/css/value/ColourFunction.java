package io.checksummary.document.html.css.value;

import io.checksummary.document.html.css.token.CssText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Colours that are written as functions: {@code rgb(0 0 0 / 50%)}, {@code hsl()}, {@code
 * color-mix()}. A caveat: colours are mixed by red, green and blue, whatever space is named, and of
 * a colour made from another only its own parts are taken over.
 */
final class ColourFunction {

  private static final Set<String> OWN_PARTS =
      Set.of("r g b", "h s l", "h w b", "l a b", "l c h", "x y z");

  private ColourFunction() {}

  static @Nullable CssColour of(String name, String inside) {
    return switch (name) {
      case "color-mix" -> mix(inside);
      case "light-dark" -> CssColour.of(CssText.parts(inside).getFirst());
      default ->
          inside.strip().startsWith("from ")
              ? from(inside.strip().substring("from ".length()))
              : plain(name, inside);
    };
  }

  private static @Nullable CssColour mix(String inside) {
    List<String> parts = CssText.parts(inside);
    if (parts.size() != 3) {
      return null;
    }
    List<String> one = new ArrayList<>(CssText.words(parts.get(1)));
    List<String> other = new ArrayList<>(CssText.words(parts.get(2)));
    double ofOne = share(one);
    double ofOther = share(other);
    CssColour first = CssColour.of(String.join(" ", one));
    CssColour second = CssColour.of(String.join(" ", other));
    if (first == null || second == null) {
      return null;
    }
    double mine = ofOne >= 0 ? ofOne : ofOther >= 0 ? 1 - ofOther : 0.5;
    double its = ofOther >= 0 ? ofOther : 1 - mine;
    double all = Math.max(mine + its, 1e-9);
    double alpha = (first.alpha() * mine + second.alpha() * its) / all;
    double weight = alpha == 0 ? 0.5 : first.alpha() * mine / all / alpha;
    return first.mixed(second, weight, alpha * Math.min(1, all));
  }

  /** Takes the share out of the words; negative where there is none. */
  private static double share(List<String> words) {
    for (String word : words) {
      if (word.endsWith("%")) {
        words.remove(word);
        return CssLength.number(word).orElse(-1);
      }
    }
    return -1;
  }

  private static @Nullable CssColour from(String inside) {
    int alpha = inside.lastIndexOf('/');
    List<String> words = CssText.words(alpha < 0 ? inside : inside.substring(0, alpha));
    if (words.size() < 4) {
      return null;
    }
    CssColour origin = CssColour.of(words.getFirst());
    String parts = String.join(" ", words.subList(words.size() - 3, words.size()));
    if (origin == null || !OWN_PARTS.contains(parts)) {
      return null;
    }
    OptionalDouble own =
        alpha < 0 ? OptionalDouble.empty() : CssLength.number(inside.substring(alpha + 1));
    return own.isPresent() ? origin.withAlpha(own.getAsDouble()) : origin;
  }

  private static @Nullable CssColour plain(String name, String inside) {
    List<String> words = CssText.words(inside.replace(',', ' ').replace("/", " / "));
    words.remove("/");
    boolean named = name.equals("color");
    int first = named ? 1 : 0;
    if (words.size() < first + 3 || words.size() > first + 4) {
      return null;
    }
    double alpha = words.size() == first + 4 ? part(words.get(first + 3), 1) : 1;
    double[] rgb =
        named
            ? inSpace(words.getFirst(), words.get(1), words.get(2), words.get(3))
            : parts(name, words.get(0), words.get(1), words.get(2));
    return rgb.length < 3 || Double.isNaN(rgb[0] + rgb[1] + rgb[2] + alpha)
        ? null
        : CssColour.of(rgb, alpha);
  }

  private static double[] parts(String name, String one, String two, String three) {
    return switch (name) {
      case "rgb", "rgba" ->
          new double[] {part(one, 255) / 255, part(two, 255) / 255, part(three, 255) / 255};
      case "hsl", "hsla" -> ColourSpace.ofHsl(hue(one), hundredth(two), hundredth(three));
      case "hwb" -> ColourSpace.ofHwb(hue(one), hundredth(two), hundredth(three));
      case "lab" -> ColourSpace.ofLab(part(one, 100), part(two, 125), part(three, 125));
      case "oklab" -> ColourSpace.ofOklab(part(one, 1), part(two, 0.4), part(three, 0.4));
      case "lch" -> {
        double turn = Math.toRadians(hue(three));
        double chroma = part(two, 150);
        yield ColourSpace.ofLab(part(one, 100), chroma * Math.cos(turn), chroma * Math.sin(turn));
      }
      case "oklch" -> {
        double turn = Math.toRadians(hue(three));
        double chroma = part(two, 0.4);
        yield ColourSpace.ofOklab(part(one, 1), chroma * Math.cos(turn), chroma * Math.sin(turn));
      }
      default -> new double[0];
    };
  }

  private static double[] inSpace(String space, String one, String two, String three) {
    return switch (space) {
      case "srgb-linear" -> ColourSpace.ofLinear(part(one, 1), part(two, 1), part(three, 1));
      case "srgb", "display-p3", "a98-rgb", "prophoto-rgb", "rec2020" ->
          new double[] {part(one, 1), part(two, 1), part(three, 1)};
      default -> new double[0];
    };
  }

  /** A number, or a share of the whole; {@code none} is 0. */
  private static double part(String written, double whole) {
    return written.equals("none") ? 0 : CssLength.pixels(written, 1, whole).orElse(Double.NaN);
  }

  /** Per cent, whose sign may lack. */
  private static double hundredth(String written) {
    return ColourSpace.cut(part(written, 100) / 100);
  }

  private static double hue(String written) {
    return written.equals("none") ? 0 : CssAngle.degrees(written).orElse(Double.NaN);
  }
}
