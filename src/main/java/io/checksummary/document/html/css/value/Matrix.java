package io.checksummary.document.html.css.value;

/** A matrix of four by four, as moves and turns in space are written. */
final class Matrix {

  static final Matrix IDENTITY = new Matrix(identity());

  private static final double NOTHING = 1e-9;

  private final double[][] cells;

  private Matrix(double[][] cells) {
    this.cells = cells;
  }

  static double[][] identity() {
    return new double[][] {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};
  }

  double at(int row, int column) {
    return cells[row][column];
  }

  /** How small, at the smaller side, what is seen of a face has become; 1 for all of it. */
  double scale() {
    double wide = Math.hypot(at(0, 0), at(1, 0));
    double high = Math.hypot(at(0, 1), at(1, 1));
    double area = Math.abs(at(0, 0) * at(1, 1) - at(0, 1) * at(1, 0));
    double longer = Math.max(wide, high);
    return isFlat() || longer < NOTHING ? 0 : Math.min(area / longer, longer);
  }

  /** Whether a body has lost all its volume; browsers then draw none of its faces. */
  private boolean isFlat() {
    double volume =
        at(0, 0) * (at(1, 1) * at(2, 2) - at(1, 2) * at(2, 1))
            - at(0, 1) * (at(1, 0) * at(2, 2) - at(1, 2) * at(2, 0))
            + at(0, 2) * (at(1, 0) * at(2, 1) - at(1, 1) * at(2, 0));
    return Math.abs(volume) < NOTHING;
  }

  /** Turned around an axis by an angle in radians, by the formula of Rodrigues. */
  Matrix turned(double x, double y, double z, double angle) {
    double length = Math.sqrt(x * x + y * y + z * z);
    if (length == 0) {
      return this;
    }
    double[] axis = {x / length, y / length, z / length};
    double cosine = Math.cos(angle);
    double sine = Math.sin(angle);
    double[][] turned = identity();
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        double sign = (column - row + 3) % 3 == 1 ? -1 : 1;
        double rest = row == column ? cosine : sign * axis[3 - row - column] * sine;
        turned[row][column] = axis[row] * axis[column] * (1 - cosine) + rest;
      }
    }
    return times(turned);
  }

  Matrix times(double[][] other) {
    double[][] product = new double[4][4];
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 4; column++) {
        for (int k = 0; k < 4; k++) {
          product[row][column] += cells[row][k] * other[k][column];
        }
      }
    }
    return new Matrix(product);
  }
}
