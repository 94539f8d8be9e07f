package io.checksummary.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptRunsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "北港AI公司の売上 | 北港 AI 公司 の 売上",
        "サービスが落ち込み | サービス が 落 ち 込 み",
        "あーaー | あー a ー",
        "harbour | harbour"
      })
  void changeWhereWordsDo(String text, String parts) {
    List<String> found = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int end = ScriptRuns.end(text, from, text.length());
      found.add(text.substring(from, end));
      from = end;
    }
    assertThat(String.join(" ", found)).isEqualTo(parts);
  }

  @Test
  void endAtTheLimitAndAtWhatIsNoLetter() {
    assertThat(ScriptRuns.end("harbour", 2, 4)).isEqualTo(4);
    assertThat(ScriptRuns.end("ha-bour", 0, 7)).isEqualTo(2);
  }

  @Test
  void tellHiraganaWithItsLongSign() {
    assertThat(ScriptRuns.isHiragana("落ちるー", 1, 4)).isTrue();
    assertThat(ScriptRuns.isHiragana("落ちる", 0, 3)).isFalse();
    assertThat(ScriptRuns.isHiragana("ちカる", 0, 3)).isFalse();
  }
}
