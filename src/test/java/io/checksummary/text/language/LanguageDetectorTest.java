package io.checksummary.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The ferry left at noon and it was full.",
        "en | Ships rose 5% in the year to March",
        "es | El barco salió a mediodía y estaba lleno.",
        "fr | Le bateau est parti à midi et il était plein.",
        "de | Das Schiff legte um zwölf Uhr ab und es war voll.",
        "pt | O navio partiu ao meio-dia e não estava cheio.",
        "it | La nave è partita a mezzogiorno ed era piena di gente.",
        "nl | Het schip vertrok om twaalf uur en het was vol.",
        "zh | 船在中午离开，载满了乘客。",
        "ja | 船は正午に出発し、満員だった。",
        "ko | 배는 정오에 떠났고 만원이었다.",
        "ru | Корабль ушёл в полдень, и он был полон.",
        "ru | Я и ты. А он?",
        "zh | 𠮷𠮟𡈽",
        "el | Το πλοίο έφυγε το μεσημέρι.",
        "ar | غادرت السفينة عند الظهر.",
        "he | הספינה יצאה בצהריים.",
        "sv | Fartyget gick vid middagstid och det var fullt.",
        "pl | Statek odpłynął w południe i był pełen ludzi, ale nie wszyscy zdążyli.",
        "tr | Gemi öğle vakti kalktı ve çok doluydu, ama bir yer daha vardı.",
        "ca | El vaixell va sortir amb molta gent i també amb els cotxes dels veïns.",
        "und | 412 - 378",
        "und | ''",
        "und | Xyzzy qwfp zxcv bnmk",
        "en | Alder, 12, N/A; Home team won in the first quarter"
      })
  void areToldByTheirScriptAndWords(String language, String text) {
    assertThat(LanguageDetector.guess(text)).isEqualTo(language);
  }

  @Test
  void losesScriptAndRegion() {
    assertThat(LanguageDetector.primary("en-GB")).isEqualTo("en");
    assertThat(LanguageDetector.primary("PT_br")).isEqualTo("pt");
    assertThat(LanguageDetector.primary("zh-Hant-TW")).isEqualTo("zh");
    assertThat(LanguageDetector.primary("")).isEmpty();
  }

  @Test
  void isNotLedAstrayByTheRestOfALongText() {
    String english = "The ferry left at noon and it was full. ".repeat(600);
    assertThat(LanguageDetector.guess(english + "Le bateau est parti. ".repeat(600)))
        .isEqualTo("en");
  }
}
