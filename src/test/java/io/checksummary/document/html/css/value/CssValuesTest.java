package io.checksummary.document.html.css.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12px|12",
        "1.5em|15",
        "2rem|32",
        "-1in|-96",
        "50%|100",
        "10vw|128",
        "0|0",
        "calc(100% - 2 * 10px)|180",
        "min(3px, 1em)|3",
        "clamp(1px, 5px, 3px)|3",
        "max(1px,2px)|2",
        "calc(10px - -5px)|15",
        "calc(2 * (9px - 1px))|16",
        "calc((100% - 20px) / 2)|90",
        "abs(-3px)|3",
        "1e1px|10"
      })
  void lengthsAreReadInPixels(String written, double pixels) {
    assertThat(CssLength.pixels(written, 10, 200)).hasValue(pixels);
  }

  @ParameterizedTest
  @CsvSource({"auto", "1furlong", "calc(1px", "--", "min()"})
  void whatIsNoLengthIsNone(String written) {
    assertThat(CssLength.pixels(written, 10, 200)).isEqualTo(OptionalDouble.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#fff|255|255|255|1",
        "White|255|255|255|1",
        "rgb(1, 2, 3)|1|2|3|1",
        "rgb(1 2 3 / 50%)|1|2|3|0.5",
        "hsl(120, 100%, 25%)|0|128|0|1",
        "#12345600|18|52|86|0",
        "transparent|0|0|0|0",
        "hwb(0 100% 0%)|255|255|255|1",
        "oklch(100% 0 0)|255|255|255|1",
        "oklab(0.628 0.2249 0.1258)|255|0|0|1",
        "lab(100 0 0)|255|255|255|1",
        "lch(54.29% 106.84 40.86)|255|0|0|1",
        "color(srgb 1 0 0 / .5)|255|0|0|0.5",
        "color-mix(in srgb, white 20%, black)|51|51|51|1",
        "rgb(from navy r g b)|0|0|128|1",
        "light-dark(white, black)|255|255|255|1",
        "canvastext|0|0|0|1",
        "hsl(.5turn 100% 50%)|0|255|255|1"
      })
  void coloursAreReadInAllTheirForms(String written, int red, int green, int blue, double alpha) {
    assertThat(CssColour.of(written)).isEqualTo(new CssColour(red, green, blue, alpha));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none|1|0|0",
        "translate(-50%, 10px)|1|-100|10",
        "scale(2) scale(.25)|0.5|0|0",
        "rotateX(90deg)|0|0|0",
        "rotateY(.25turn)|0|0|0",
        "rotate3d(0, 0, 1, 1rad)|1|0|0",
        "translateX(-30px) translateX(30px)|1|0|0",
        "matrix(1, 0, 0, 1, -50, 5)|1|-50|5",
        "scale3d(1, 1, 0)|0|0|0"
      })
  void transformsMoveAndShrink(String written, double scale, double x, double y) {
    Transform transform = new Transform(10, 200, 20);
    transform.add(written);
    assertThat(transform.scale()).isCloseTo(scale, within(1e-6));
    assertThat(transform.x()).isCloseTo(x, within(1e-6));
    assertThat(transform.y()).isCloseTo(y, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"90deg, 90", "100grad, 90", ".25turn, 90", "3.14159265rad, 180", "45, 45"})
  void anglesAreReadInDegrees(String written, double degrees) {
    assertThat(CssAngle.degrees(written).orElseThrow()).isCloseTo(degrees, within(1e-6));
  }

  @Test
  void whatIsNoColourIsNone() {
    assertThat(CssColour.of("inherit")).isNull();
    assertThat(CssColour.of("#12345")).isNull();
    assertThat(CssColour.of("rgb(1,2)")).isNull();
  }
}
