package io.checksummary.check.boxscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShotPairsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He shot 9-for-19 from the field and had 7 boards. | made; attempted; neither | from the field",
        "She was 8 of 12 from deep. | made; attempted | from deep",
        "She made 8 of her 12 shots. | made; attempted | shots",
        "She had 8 of her 12 points early. | neither; neither | points early",
        "He played 30 minutes. | neither | minutes"
      })
  void tellsMadeFromAttempted(String text, String parts, String after) {
    List<Mention> numbers = Recogniser.english().mentions(text);
    assertThat(numbers.stream().map(number -> ShotPairs.part(text, number)))
        .containsExactly(parts.replace("neither", "").split("; ", -1));
    assertThat(String.join(" ", ShotPairs.after(text, numbers.getFirst()))).contains(after);
  }
}
