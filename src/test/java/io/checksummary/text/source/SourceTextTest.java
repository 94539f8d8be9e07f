package io.checksummary.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  @Test
  void joinsTheLinesOfAParagraph() {
    SourceText source =
        SourceText.of(
            """
            The harbour at Eastwick handled 4,120 ships last year, of which 312 were
            ferries and the rest were freighters. That is the highest number since
            the quay was rebuilt in 1998, said Ines Alder, who runs the port for the
            town.
            """);
    assertThat(source.blocks()).hasSize(1);
    assertThat(sentences(source))
        .containsExactly(
            "The harbour at Eastwick handled 4,120 ships last year, of which 312 were ferries and"
                + " the rest were freighters.",
            "That is the highest number since the quay was rebuilt in 1998, said Ines Alder, who"
                + " runs the port for the town.");
  }

  @Test
  void leadsBackToWhatWasReceived() {
    String received = "Reve-\r\nnue from the ferries rose by\r\n\u200B5\u00AD2%.";
    SourceText source = SourceText.of(received);
    assertThat(source.text()).isEqualTo("Revenue from the ferries rose by 52%.");
    assertThat(source.toReceived(new Span(0, 7)).of(received)).isEqualTo("Reve-\r\nnue");
    assertThat(source.toReceived(new Span(33, 36)).of(received)).isEqualTo("5\u00AD2%");
    assertThat(source.toReceived(new Span(32, 33)).length()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sales of the reve-\nnue kind",
        "A long-term plan, and a long-\nterm view",
        "a twenty-\nfive year wait",
        "the 12-\nyear-old port",
        "from 2019-\n2020 on",
        "the Anglo-\nNorland line"
      })
  void knowsWhoseHyphenStandsAtTheEndOfALine(String received) {
    assertThat(SourceText.of(received).text())
        .isEqualTo(received.replace("reve-\nnue", "revenue").replace("-\n", "-"));
  }

  /** "(CNN)The port": the agency's name is glued to the story, but to nothing else. */
  @ParameterizedTest
  @CsvSource({
    "(CNN)The port., (CNN) The port.",
    "(CNN) The port., (CNN) The port.",
    "(CNN)2 ports., (CNN)2 ports.",
    "(Cnn)The port., (Cnn)The port.",
    "()The port., ()The port.",
    "(CNN), (CNN)",
    "The (CNN)port., The (CNN)port.",
    "(ABCDEFGHIJKLMNO)The port., (ABCDEFGHIJKLMNO) The port.",
    "(ABCDEFGHIJKLMNOP)The port., (ABCDEFGHIJKLMNOP)The port."
  })
  void partsAnAgencyFromItsStory(String received, String read) {
    assertThat(SourceText.of(received).text()).isEqualTo(read);
    assertThat(SourceText.of("It sank in 1998.\n\n" + received).text())
        .isEqualTo("It sank in 1998.\n\n" + read);
  }

  /** Where a line is broken, at the sign, and how it reads. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "in the years 1998–⏎2001 ¦ in the years 1998–2001",
        "in the years 1998/⏎2001 ¦ in the years 1998/2001",
        "in the year 1998 –⏎the last ¦ in the year 1998 – the last",
        "in the north⏎, the last ¦ in the north, the last",
        "(in the north⏎) the last ¦ (in the north) the last",
        "in the north⏎; the last ¦ in the north; the last",
        "in the north⏎(the last ¦ in the north (the last"
      })
  void joinsLinesWithoutASpaceWhereNoneIsWanted(String received, String read) {
    String line = "the port of Eastwick is old and it had ships ";
    assertThat(
            SourceText.of((line + "\n").repeat(4) + line + received.replace('⏎', '\n'), "en")
                .text())
        .isEqualTo(line.repeat(5) + read);
  }

  @Test
  void readsEscapedSigns() {
    String received = "It cost \\$5 and rose 3\\%.";
    SourceText source = SourceText.of(received);
    assertThat(source.text()).isEqualTo("It cost $5 and rose 3%.");
    assertThat(source.toReceived(new Span(8, 10)).of(received)).isEqualTo("$5");
  }

  @Test
  void readsBoldWords() {
    String received = "**Costs** rose **12%**, or (**$5**), ** 2**3 ** **";
    SourceText source = SourceText.of(received);
    assertThat(source.text()).isEqualTo("Costs rose 12%, or ($5), ** 2**3 ** **");
    assertThat(source.toReceived(new Span(11, 14)).of(received)).isEqualTo("12%");
  }

  @Test
  void readsOnAcrossPagesThatOnlyANumberCounts() {
    String half =
        "The port of Eastwick had 4,120 ships and 12 cranes in the year to the end of May";
    for (String head : List.of("Port of Eastwick | Review | ", "", "Review    ")) {
      SourceText source =
          SourceText.of(
              (half + ". ")
                  + half
                  + "\n\n"
                  + head
                  + "7\n\n"
                  + ("and " + half + ". ")
                  + half
                  + "\n\n"
                  + head
                  + "8\n\nand "
                  + half
                  + ".");
      assertThat(source.pages()).isEqualTo(3);
      assertThat(sentences(source))
          .containsExactly(half + ".", half + " and " + half + ".", half + " and " + half + ".");
    }
  }

  @Test
  void readsOnBeyondALineThatRecurs() {
    SourceText source =
        SourceText.of(
            """
            The trustees of the port said that the price of a ticket would rise

            Eastwick Record

            to $412 from next spring, which is the first increase since 1998. They

            Eastwick Record

            hope that it will bring in $2 million.
            """);
    assertThat(sentences(source))
        .containsExactly(
            "The trustees of the port said that the price of a ticket would rise to $412 from next"
                + " spring, which is the first increase since 1998.",
            "They hope that it will bring in $2 million.");
  }

  @Test
  void keepsTheHeadOfATableThatGoesOnOverPages() {
    String page = "Ship | 2024 | 2023\nAlder | 12 | 9\nOrme | 7 | 5\nTeal | 3 | 1\n";
    SourceText source = SourceText.of(page + "Review 1\n\f" + page + "Review 2\n");
    assertThat(sentences(source)).hasSize(8).startsWith("Ship | 2024 | 2023");
    assertThat(source.pages()).isEqualTo(2);
  }

  @Test
  void readsOnAcrossAPageBreak() {
    String received =
        """
        The ferry line said that its revenue in the first quarter had risen to

        Eastwick Port Authority                    Page 1 of 2
        \f
        Annual review

        $412 million, which was more than it had expected.
        """;
    SourceText source = SourceText.of(received);
    assertThat(sentences(source))
        .containsExactly(
            "The ferry line said that its revenue in the first quarter had risen to $412 million,"
                + " which was more than it had expected.");
    assertThat(source.toReceived(source.sentences().getFirst()).of(received))
        .startsWith("The ferry")
        .contains("Page 1 of 2")
        .endsWith("expected.");
  }

  @Test
  void countsPages() {
    SourceText source = SourceText.of("One page.\fTwo pages.\f\fFour pages.");
    assertThat(source.pages()).isEqualTo(4);
    assertThat(source.pageAt(source.text().indexOf("One"))).isEqualTo(1);
    assertThat(source.pageAt(source.text().indexOf("Two"))).isEqualTo(2);
    assertThat(source.pageAt(source.text().indexOf("Four"))).isEqualTo(4);
    assertThat(SourceText.of("No pages.").pages()).isNull();
    assertThat(SourceText.of("No pages.").pageAt(3)).isNull();
  }

  @Test
  void keepsFurnitureApart() {
    SourceText source =
        SourceText.of("Ships rose 5%.\n\nShare this\n\n12 comments\n\nBoats fell 4%.\n");
    assertThat(source.isArticle(source.text().indexOf("5%"))).isTrue();
    assertThat(source.isArticle(source.text().indexOf("4%"))).isTrue();
    assertThat(source.isArticle(source.text().indexOf("12"))).isFalse();
    assertThat(source.sentences()).hasSize(2);
    assertThat(source.sentenceAt(source.text().indexOf("12")).of(source.text()))
        .isEqualTo("12 comments");
  }

  @Test
  void readsNothingInNothing() {
    for (String nothing : List.of("", " ", "\n\n", "\u200B", "\r\n\f")) {
      SourceText source = SourceText.of(nothing);
      assertThat(source.blocks()).isEmpty();
      assertThat(source.sentences()).isEmpty();
      assertThat(source.text()).isEmpty();
      assertThat(source.sentenceAt(0)).isEqualTo(new Span(0, 0));
      assertThat(source.toReceived(new Span(0, 0)).length()).isZero();
    }
  }

  private static List<String> sentences(SourceText source) {
    return source.sentences().stream().map(s -> s.of(source.text())).toList();
  }
}
