package io.checksummary.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Block;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {

  /** Each cell is a text, {@code /} a line's end, and its blocks by their first letters. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          # Ships//It sank. ¦ h1 p
          ## Ships ##//It sank. ¦ h2 p
          Ships/=====//It sank. ¦ h1 p f
          Ships/-----/It sank. ¦ h2 p f
          Ships of the north//It sank. It was old. ¦ h1 p
          Ships of the north/By Ines Alder//It sank. ¦ h1 p p
          It sank.//The costs//It cost $5. ¦ p h2 p
          It sank.//2.1 Costs//It cost $5. ¦ p h3 p
          It sank.//3. Costs//It cost $5. ¦ p h2 p
          It sank.//Who pays?//Nobody. ¦ p p p
          Crew//- 12 men/- 3 boys ¦ h1 l l
          - 12 men/  and a cat/- 3 boys ¦ l l
          • 12 men/• 3 boys ¦ l l
          1. Boil it./2. Salt it./3. Eat it. ¦ l l l
          (a) Boil it./(b) Salt it. ¦ l l
          150 g nuts/2 eggs/salt ¦ p p p
          Ship | Crew/Alder | 12 ¦ t t
          | Ship | Crew |/|---|---:|/| Alder | 12 | ¦ t t f
          ' | 2019 | 2018/Ships | 12 | 9' ¦ t t
          Ship\tCrew/Alder\t12 ¦ t t
          Ship      Crew/Alder       12/Orme         9 ¦ t t t
          It  was a  cold day and/the ship  was late. ¦ p
          It cost $5 | $6. ¦ p
          Alder won 5|6/Orme lost 7|8 ¦ p p
          It sank.//***//It was old. ¦ p p f
          Eastwick 3/Norland 1 ¦ p p
          Alder wins/Orme loses/Teal draws/Elm waits ¦ p p p p
          Date: 3 March/Home team: Eastwick ¦ p p
          Home team: Eastwick, which had won the/Northern Cup in 1998. ¦ p
          #1 of 12 ports ¦ p
          - 4 - ¦ f
          """)
  void tellsWhatEachPieceIs(String text, String kinds) {
    String received = text.replace("/", "\n").replace("\\t", "\t");
    List<String> found =
        SourceText.of(received, "en").blocks().stream().map(BlocksTest::letter).toList();
    assertThat(String.join(" ", found)).isEqualTo(kinds);
  }

  private static String letter(Block block) {
    String letter = block.kind().name().substring(0, 1).toLowerCase(Locale.ROOT);
    return block.level() == 0 ? letter : letter + block.level();
  }
}
