package io.checksummary.document.html;

import static io.checksummary.document.html.InlineDataReader.KEPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineDataReaderTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 4_096})
  void leavesOfWhatIsWrittenInNoMoreThanItsBeginning(int piece) throws IOException {
    String font = "AbZ09+/=".repeat(1_000);
    String page =
        "<p>a;base64;b64,;;base64,"
            + font
            + "'>42;base64,"
            + font.substring(0, 900)
            + "<p>;BASE64,"
            + font;

    assertThat(read(page, piece))
        .isEqualTo(
            "<p>a;base64;b64,;;base64,"
                + font.substring(0, KEPT)
                + "'>42;base64,"
                + font.substring(0, 900)
                + "<p>;BASE64,"
                + font);
  }

  private static String read(String page, int piece) throws IOException {
    StringWriter kept = new StringWriter();
    char[] buffer = new char[piece];
    try (Reader reader = new InlineDataReader(new StringReader(page))) {
      for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
        assertThat(count).isPositive();
        kept.write(buffer, 0, count);
      }
    }
    return kept.toString();
  }
}
