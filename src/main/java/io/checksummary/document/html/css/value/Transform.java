package io.checksummary.document.html.css.value;

import io.checksummary.document.html.css.token.CssText;
import java.util.List;
import java.util.Locale;

/**
 * How an element is moved, turned and stretched, as a matrix of four by four. Example: {@code
 * translateX(-50%) rotate(2deg)}.
 *
 * <p>A caveat: what the point is that an element turns around is not looked at.
 */
public final class Transform {

  private static final int MOST = 64;

  private final double font;
  private final double width;
  private final double height;
  private Matrix matrix = Matrix.IDENTITY;

  /**
   * @param font the size of the element's text in pixels
   * @param width the element's, in pixels, for moves by per cent
   * @param height see width
   */
  public Transform(double font, double width, double height) {
    this.font = font;
    this.width = width;
    this.height = height;
  }

  /** How far to the right the element is moved, in pixels. */
  public double x() {
    return matrix.at(0, 3);
  }

  /** How far down the element is moved, in pixels. */
  public double y() {
    return matrix.at(1, 3);
  }

  /** How small, at the smaller side, the element has become; 1 where it is as it was. */
  public double scale() {
    return matrix.scale();
  }

  /** Whether the element turns its back to the reader. */
  public boolean isTurnedAway() {
    return matrix.at(2, 2) < 0;
  }

  /** Whether the element stands behind the reader's eye. */
  public boolean isBehind() {
    return matrix.at(3, 3) <= 0;
  }

  /** Adds what the property {@code transform} says. */
  public void add(String transform) {
    int at = 0;
    for (int n = 0; n < MOST && at < transform.length(); n++) {
      int open = transform.indexOf('(', at);
      if (open < 0) {
        return;
      }
      int end = CssText.next(transform, open);
      String name = transform.substring(at, open).strip().toLowerCase(Locale.ROOT);
      call(name, CssText.parts(transform.substring(open + 1, Math.max(open + 1, end - 1))));
      at = end;
    }
  }

  /** Adds what the property {@code translate} says. */
  public void addTranslate(String translate) {
    List<String> parts = CssText.words(translate);
    if (!parts.isEmpty() && !translate.equals("none")) {
      call("translate3d", parts);
    }
  }

  /** Adds what the property {@code scale} says. */
  public void addScale(String scale) {
    List<String> parts = CssText.words(scale);
    if (!parts.isEmpty() && !scale.equals("none")) {
      call(parts.size() > 2 ? "scale3d" : "scale", parts);
    }
  }

  /** Adds what the property {@code rotate} says. */
  public void addRotate(String rotate) {
    List<String> parts = CssText.words(rotate);
    if (parts.size() == 1) {
      call("rotate", parts);
    } else if (parts.size() == 2) {
      String axis = parts.getFirst().endsWith("g") ? parts.get(1) : parts.getFirst();
      String angle = axis.equals(parts.getFirst()) ? parts.get(1) : parts.getFirst();
      call("rotate" + axis, List.of(angle));
    } else if (parts.size() == 4) {
      call("rotate3d", parts);
    }
  }

  private void call(String name, List<String> parts) {
    switch (name) {
      case "translate", "translate3d" -> move(move(parts, 0), move(parts, 1), move(parts, 2));
      case "translatex" -> move(move(parts, 0), 0, 0);
      case "translatey" -> move(0, length(parts.getFirst(), height), 0);
      case "translatez" -> move(0, 0, length(parts.getFirst(), 0));
      case "scale" -> stretch(number(parts, 0, 1), number(parts, 1, number(parts, 0, 1)), 1);
      case "scale3d" -> stretch(number(parts, 0, 1), number(parts, 1, 1), number(parts, 2, 1));
      case "scalex" -> stretch(number(parts, 0, 1), 1, 1);
      case "scaley" -> stretch(1, number(parts, 0, 1), 1);
      case "rotate", "rotatez" -> turn(0, 0, 1, angle(parts, 0));
      case "rotatex" -> turn(1, 0, 0, angle(parts, 0));
      case "rotatey" -> turn(0, 1, 0, angle(parts, 0));
      case "rotate3d" ->
          turn(number(parts, 0, 0), number(parts, 1, 0), number(parts, 2, 0), angle(parts, 3));
      case "skew" -> skew(angle(parts, 0), parts.size() > 1 ? angle(parts, 1) : 0);
      case "skewx" -> skew(angle(parts, 0), 0);
      case "skewy" -> skew(0, angle(parts, 0));
      case "perspective" -> perspective(length(parts.getFirst(), 0));
      case "matrix" -> matrix(parts, 6);
      case "matrix3d" -> matrix(parts, 16);
      default -> {}
    }
  }

  private double move(List<String> parts, int axis) {
    return axis < parts.size()
        ? length(parts.get(axis), axis == 0 ? width : axis == 1 ? height : 0)
        : 0;
  }

  private double length(String written, double whole) {
    return CssLength.pixels(written, font, whole).orElse(0);
  }

  private static double number(List<String> parts, int index, double otherwise) {
    return index < parts.size() ? CssLength.number(parts.get(index)).orElse(otherwise) : otherwise;
  }

  private static double angle(List<String> parts, int index) {
    return index < parts.size() ? Math.toRadians(CssAngle.degrees(parts.get(index)).orElse(0)) : 0;
  }

  private void move(double x, double y, double z) {
    matrix = matrix.times(new double[][] {{1, 0, 0, x}, {0, 1, 0, y}, {0, 0, 1, z}, {0, 0, 0, 1}});
  }

  private void stretch(double x, double y, double z) {
    matrix = matrix.times(new double[][] {{x, 0, 0, 0}, {0, y, 0, 0}, {0, 0, z, 0}, {0, 0, 0, 1}});
  }

  private void skew(double x, double y) {
    matrix =
        matrix.times(
            new double[][] {
              {1, Math.tan(x), 0, 0}, {Math.tan(y), 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}
            });
  }

  private void perspective(double depth) {
    matrix =
        matrix.times(
            new double[][] {
              {1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, -1 / Math.max(1, depth), 1}
            });
  }

  private void turn(double x, double y, double z, double angle) {
    matrix = matrix.turned(x, y, z, angle);
  }

  /**
   * @param count 6 for a flat one, or 16; column by column
   */
  private void matrix(List<String> parts, int count) {
    if (parts.size() != count) {
      return;
    }
    double[][] given = Matrix.identity();
    for (int i = 0; i < count; i++) {
      double value = number(parts, i, 0);
      if (count == 6) {
        given[i % 2][i < 4 ? i / 2 : 3] = value;
      } else {
        given[i % 4][i / 4] = value;
      }
    }
    matrix = matrix.times(given);
  }
}
