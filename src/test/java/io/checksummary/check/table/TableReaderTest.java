package io.checksummary.check.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.checksummary.quantity.Amount;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.source.SourceText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class TableReaderTest {

  private static List<SourceTable> tables(String text) {
    SourceText source = SourceText.of(text, "en");
    return TableReader.tables(source, Recogniser.english().mentions(source.text()));
  }

  private static String values(TableRow row) {
    return row.cells().stream().map(c -> show(c.value())).collect(joining(", "));
  }

  private static String show(Amount amount) {
    return amount.unit() == null ? "" + amount.value() : amount.value() + " " + amount.unit();
  }

  @Test
  void scaleStandsInAHeadOverAllColumns() {
    SourceTable table =
        tables(
                """
                |  | Year ended June 30, |
                | 2019 | 2018
                |  | (in thousands, except per share data) |
                Ferry income(1) | $6,573 | $6,135
                Harbour dues | (1,392) | —
                Earnings per share | $0.34 | $0.28
                """)
            .getFirst();

    assertThat(table.rows())
        .extracting(TableRow::label)
        .containsExactly("Ferry income", "Harbour dues", "Earnings per share");
    assertThat(table.rows())
        .extracting(TableReaderTest::values)
        .containsExactly("6573000 USD, 6135000 USD", "-1392000 USD, 0 USD", "0.34 USD, 0.28 USD");
    assertThat(table.rows().getFirst().cells().get(1).columnLabels())
        .containsExactly("Year ended June 30,", "2018", "(in thousands, except per share data)");
  }

  @Test
  void aRowOfYearsAmongNumbersIsARow() {
    SourceTable table =
        tables(
                """
                 | Alder | Orme
                Crew | 12 | 9
                Built | 1986 | 1990
                Boats | 3 | 2
                """)
            .getFirst();

    assertThat(table.rows()).extracting(TableRow::label).containsExactly("Crew", "Built", "Boats");
    assertThat(table.cells()).extracting(cell -> show(cell.value())).contains("12", "9", "3", "2");
  }

  @Test
  void aHeadReachesOverTheBlanksToItsRight() {
    SourceTable table =
        tables(
                """
                 | Carrying amount |  | Interest
                 | 2019 | 2018 | rate
                Mill loan | 28.7 | 57.4 | 8.75%
                """)
            .getFirst();

    assertThat(table.columns())
        .containsExactly(
            List.of(),
            List.of("Carrying amount", "2019"),
            List.of("Carrying amount", "2018"),
            List.of("Interest", "rate"));
  }

  @Test
  void unitsStandInColumnsAndLabels() {
    SourceTable table =
        tables(
                """
                 | 2019 | 2018 | Change
                 | £m | £m | %
                Operating profit | 282.7 | 264.9 | 7
                Net debt to profit ratio | 0.9 | 0.8 | 13
                """)
            .getFirst();

    assertThat(table.rows())
        .extracting(TableReaderTest::values)
        .containsExactly("282700000 GBP, 264900000 GBP, 7 percent", "0.9 GBP, 0.8 GBP, 13 percent");
    assertThat(table.rows().getFirst().cells().getFirst().readings())
        .extracting(TableReaderTest::show)
        .contains("282700000 GBP", "282700000", "282.7 GBP");
  }

  @Test
  void sectionsEndWhereTheNextBegins() {
    SourceTable table =
        tables(
                """
                (€ in millions) | 2019 | 2018
                Assets: |  |
                Cash | 16 | 15
                Liabilities: |  |
                Loans | 40 | 39
                """)
            .getFirst();

    assertThat(table.rows())
        .extracting(TableRow::sections)
        .containsExactly(List.of("Assets:"), List.of("Liabilities:"));
    assertThat(table.rows())
        .extracting(TableReaderTest::values)
        .containsExactly("16000000 EUR, 15000000 EUR", "40000000 EUR, 39000000 EUR");
  }

  @Test
  void captionsStandAboveAndMayGiveTheScale() {
    SourceTable table =
        tables(
                """
                The parts of net sales were as follows (in thousands of dollars):

                Region | 2019
                North | 412
                """)
            .getFirst();

    assertThat(table.captions().getFirst()).startsWith("The parts of net sales");
    assertThat(table.rows()).extracting(TableReaderTest::values).containsExactly("412000 USD");
  }

  @Test
  void barsAroundEveryLineAreAFrame() {
    SourceTable table =
        tables(
                """
                Some words stand here first, as in any report.

                | Name | Sales ($m) | Growth |
                |------|-----------:|-------:|
                | Harbour | 412 | 12% |
                """)
            .getFirst();

    assertThat(table.rows()).extracting(TableRow::label).containsExactly("Harbour");
    assertThat(table.rows())
        .extracting(TableReaderTest::values)
        .containsExactly("412000000 USD, 12 percent");
  }

  @Test
  void tabsAndWideGapsPartCells() {
    for (String gap : List.of("\t", "     ")) {
      SourceTable table =
          tables("Results\nName#Sales#Profit\nHarbour#412#12\nNorland#378#(3)\n".replace("#", gap))
              .getFirst();

      assertThat(table.rows())
          .extracting(TableReaderTest::values)
          .containsExactly("412, 12", "378, -3");
      assertThat(table.columns().get(2)).containsExactly("Profit");
    }
  }

  @Test
  void aNumberBesideItsNameIsNoScale() {
    assertThat(UnitNote.ofLabel("Less than 1 million").isTelling()).isFalse();
    assertThat(UnitNote.ofLabel("10% notes due 2020").percent()).isFalse();
    assertThat(UnitNote.ofCaption("We sold to millions of people in billiards halls").scale())
        .isNull();
    assertThat(UnitNote.ofLabel("Class B").scale()).isNull();
    assertThat(UnitNote.ofLabel("US$’000").scale()).hasToString("1000");
    assertThat(UnitNote.ofLabel("(S$ million)").sign()).isEqualTo("S$");
    assertThat(UnitNote.ofLabel("RMB million").currency()).isEqualTo("RMB");
    assertThat(UnitNote.ofCaption("(Unaudited, in millions)").scale()).hasToString("1000000");
  }

  @Test
  void aHeadNamesItsScaleInNineLanguages() {
    assertThat(
            List.of(
                "EUR million | (€ in millions)",
                "EUR million | Income statement, € million",
                "EUR million | Statement of income, millions of euros",
                "EUR million | (EUR m)",
                "EUR million | MEUR",
                "EUR million | Gewinn- und Verlustrechnung (in Mio. Euro)",
                "EUR million | Compte de résultat (en millions d'euros)",
                "EUR million | Cuenta de resultados, en millones de euros",
                "EUR million | Conto economico, milioni di euro",
                "BRL million | Demonstração (em milhões de reais)",
                "EUR million | Resultatenrekening (in miljoenen euro's)",
                "EUR thousand | TEUR",
                "EUR thousand | in Tausend Euro",
                "EUR thousand | En milliers d'euros",
                "EUR thousand | En miles de euros",
                "BRL thousand | Em milhares de reais",
                "EUR thousand | In migliaia di euro",
                "EUR thousand | In duizenden euro's",
                "CNY ten-thousand | 单位：万元",
                "CNY ten-thousand | 项目（万元）",
                "JPY million | 項目（百万円）"))
        .allSatisfy(TableReaderTest::saysWhatItNames);
  }

  /** A code and a scale, and the head that names them. */
  private static void saysWhatItNames(String line) {
    String[] cells = line.split(" \\| ", 2);
    UnitNote note = UnitNote.ofLabel(cells[1]);
    String scale =
        switch (String.valueOf(note.scale())) {
          case "1000" -> "thousand";
          case "10000" -> "ten-thousand";
          case "1000000" -> "million";
          default -> "none";
        };
    assertThat(note.currency() + " " + scale).as(line).isEqualTo(cells[0]);
  }

  @Test
  void aWordAloneIsNoScale() {
    assertThat(List.of("MD", "Miles per trip", "T", "Maryland, MD", "Real growth", "Quote", "Mia"))
        .allSatisfy(label -> assertThat(UnitNote.ofLabel(label).isTelling()).as(label).isFalse());
    assertThat(UnitNote.ofCaption("It lost, he said, millions of euros were gone by then").scale())
        .isNull();
  }

  @Test
  void anyTextIsFineAndTimeGrowsWithItsLength() {
    String wide = "a | 1 ".repeat(5_000);
    String tall = "|  | x | 2019\n".repeat(3_000) + "a | 1 | 2\n";
    String sections = "Part: | | \n".repeat(3_000) + "a | 1 | 2\n".repeat(3_000);
    String ragged = "|\n||\n| |\n| 1\n1 | | | |\n(1) | ( | ) | $ | $( | (—)\n";
    for (String text : List.of(wide, tall, sections, ragged.repeat(500), "", "|", "\t\t\n\t")) {
      assertThatNoException().isThrownBy(() -> tables(text));
    }
    assertTimeout(Duration.ofSeconds(60), () -> tables(tall + wide + "\n" + sections));
  }
}
