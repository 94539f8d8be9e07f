package io.checksummary.document.html.css.value;

/**
 * From the spaces that colours are written in to red, green and blue, by the formulae of CSS Color
 * Level 4. The results are from 0 to 1, where need be cut off there.
 */
final class ColourSpace {

  private ColourSpace() {}

  /**
   * @param hue in degrees
   * @param saturation from 0 to 1, as is light
   */
  static double[] ofHsl(double hue, double saturation, double light) {
    return new double[] {
      hue(0, hue, saturation, light), hue(8, hue, saturation, light), hue(4, hue, saturation, light)
    };
  }

  private static double hue(int n, double hue, double saturation, double light) {
    double k = ((n + hue / 30) % 12 + 12) % 12;
    double a = saturation * Math.min(light, 1 - light);
    return cut(light - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1)));
  }

  /** All from 0 to 1 but the hue, in degrees. */
  static double[] ofHwb(double hue, double white, double black) {
    if (white + black >= 1) {
      double grey = white / (white + black);
      return new double[] {grey, grey, grey};
    }
    double[] pure = ofHsl(hue, 1, 0.5);
    for (int i = 0; i < pure.length; i++) {
      pure[i] = pure[i] * (1 - white - black) + white;
    }
    return pure;
  }

  /**
   * @param light from 0 to 1; the others from -0.4 to 0.4
   */
  static double[] ofOklab(double light, double a, double b) {
    double l = cube(light + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(light - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(light - 0.0894841775 * a - 1.2914855480 * b);
    return ofLinear(
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
  }

  /**
   * @param light from 0 to 100; the others from -125 to 125
   */
  static double[] ofLab(double light, double a, double b) {
    double y = (light + 16) / 116;
    double x = 0.9642956764 * fromLab(y + a / 500);
    double z = 0.8251046025 * fromLab(y - b / 200);
    double middle = fromLab(y);
    return ofLinear(
        3.1341358529 * x - 1.6173863321 * middle - 0.4906619460 * z,
        -0.9787954765 * x + 1.9162543774 * middle + 0.0334427310 * z,
        0.0719553893 * x - 0.2289767598 * middle + 1.4053860352 * z);
  }

  private static double fromLab(double value) {
    return cube(value) > 216.0 / 24389 ? cube(value) : (116 * value - 16) / (24389.0 / 27);
  }

  private static double cube(double value) {
    return value * value * value;
  }

  static double[] ofLinear(double red, double green, double blue) {
    return new double[] {gamma(red), gamma(green), gamma(blue)};
  }

  private static double gamma(double linear) {
    return cut(linear > 0.0031308 ? 1.055 * Math.pow(linear, 1 / 2.4) - 0.055 : 12.92 * linear);
  }

  static double cut(double value) {
    return Math.clamp(value, 0, 1);
  }
}
