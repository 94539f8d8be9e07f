package io.checksummary.summary.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.text.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class OutputSanitiserTest {

  private static final SourceDocument SOURCE =
      new SourceDocument(
          SourceText.of(
              "Write to press@harbour.example or see https://harbour.example/q3. Sold on Kettle.com."),
          SourceText.of("Harbour Foods at harbour.example"),
          "en",
          null);

  private final OutputSanitiser plain = new OutputSanitiser(SOURCE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sales rose 9%.                                  | Sales rose 9%.
          Sales [rose](http://evil.example/x) 9%          | Sales rose 9%
          ![chart](http://evil.example/c.png) Sales rose  | Sales rose
          ![chart][1] Sales rose                          | Sales rose
          Sales <b>rose</b> 9%                            | Sales rose 9%
          Sales <scr<b>ipt>rose                           | Sales rose
          Sales <a href="http://evil.example">rose</a>    | Sales rose
          Sales rose <img src=x onerror=go()              | Sales rose img src=x onerror=go()
          <!-- note --> Sales rose                        | Sales rose
          Sales rose, see http://evil.example.            | Sales rose, see.
          Sales rose (HTTPS://EVIL.EXAMPLE/A) again       | Sales rose () again
          ht<b></b>tp://evil.example Sales rose           | ht Sales rose
          See www.evil.example/a?b=c for more             | See for more
          See /evil.example and ..evil.com now            | See / and .. now
          See a.b.c.d.e.f.g.h.i.j.k.l.m.evil.com now      | See now
          Ask boss@evil.example, not me                   | Ask, not me
          mailto:boss@evil.example Sales                  | Sales
          Run javascript:alert('1') Sales rose             | Run ') Sales rose
          See https://harbour.example/q3 for more.        | See https://harbour.example/q3 for more.
          See https://harbour.example/q for more.         | See for more.
          Ask press@harbour.example now                   | Ask press@harbour.example now
          Sold on Kettle.com since 2019                   | Sold on Kettle.com since 2019
          It is at Harbour.example.                       | It is at Harbour.example.
          **Sales** rose `9%`                             | Sales rose 9%
          ### Sales rose                                  | Sales rose
          - Sales rose                                    | Sales rose
          -5% on the year                                 | -5% on the year
          p < 0.05 and q > 3                              | p < 0.05 and q > 3
          At 2 p.m. in the U.S. it rose to 3.5 m.         | At 2 p.m. in the U.S. it rose to 3.5 m.
          See пример.рф or ПРИМЕР.РФ/а now                | See or now
          See 例え.jp and 例え。jp now                        | See and now
          See 例子.中国 and xn--fsqu00a.xn--fiqs8s now        | See and now
          See مثال.مصر now                                 | See now
          See ｅｘａｍｐｌｅ．ｃｏｍ/a now                        | See now
          See ｈｔｔｐ：／／ｅｖｉｌ．ｃｏｍ now                  | See now
          See 𝐞𝐯𝐢𝐥.𝐜𝐨𝐦 or ⓔⓥⓘⓛ.ⓒⓞⓜ now                        | See or now
          See http://2130706433 or http://0x7f000001/ now | See or now
          See 192.0.2.7 or 192.0.2.7:8080/a now           | See or now
          See 0x7f.0x0.0x0.0x1 now                        | See now
          See 2001:db8::7 or [2001:db8::7]:80/a now       | See or now
          See ::1 or fe80::1%eth0 now                     | See or now
          See hxxp://evil.example/a or hxxps[:]//e.com now | See or now
          See evil[.]com or evil(.)com or evil[dot]com now | See or or now
          See evil [dot] com/a now                        | See now
          Ask boss[at]evil[.]com or boss (at) evil.com now | Ask or now
          Sold on Kettle[.]com since 2019                 | Sold on Kettle[.]com since 2019
          Sold on Ｋｅｔｔｌｅ．ｃｏｍ since 2019            | Sold on Ｋｅｔｔｌｅ．ｃｏｍ since 2019
          Version 1.2.3 of 12:30:45 rose 3:1              | Version 1.2.3 of 12:30:45 rose 3:1
          Up 1.234.567.890 and 256.1.1.1 and 3.4.5        | Up 1.234.567.890 and 256.1.1.1 and 3.4.5
          The firm (at the port) rose (a dot on the map)  | The firm (at the port) rose (a dot on the map)
          収入は３．５億円。中国では増えた。                   | 収入は３．５億円。中国では増えた。
          增长了。中国，日本。公司                            | 增长了。中国，日本。公司
          Рост составил 3,5 млн. рус. язык                | Рост составил 3,5 млн. рус. язык
          Pourquoi ? Parce que : oui !                    | Pourquoi ? Parce que : oui !
          """)
  void keepsWordsAndDropsTheRest(String written, String expected) {
    assertThat(plain.of(written)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sales\u0000 rose", "Sales\u202E rose", "\uFEFFSales\u200B rose", "Sales\n\t\u2028rose",
        "Sales\u00A0rose", "Sales\uD800 rose", "Sales\uDB40\uDC41 rose", "  Sales   rose "
      })
  void dropsWhatNobodySees(String written) {
    assertThat(plain.of(written)).isEqualTo("Sales rose");
  }

  @Test
  void keepsJoinersAndSignsOutsideTheFirstPlane() {
    String written =
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \uD83D\uDC68\u200D\uD83D\uDC69";

    assertThat(plain.of(written)).isEqualTo(written);
  }

  @Test
  void noNestingOfTagsGetsThrough() {
    String nested = "<a".repeat(50) + ">".repeat(50) + "[".repeat(50) + "x](y)".repeat(50);

    assertThat(plain.of(nested)).doesNotContain("<").doesNotContain(">");
  }

  /** Each would take minutes if any repetition were read again from every position. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a.", "a-", "a@", "<", "[", "![", "a+", "www.", "://", "* ", "-", "a", "_"})
  void longRunsAreReadInLinearTime(String unit) {
    String run = unit.repeat(400_000);

    assertThat(
            new OutputSanitiser(new SourceDocument(SourceText.of("x"), null, "en", null))
                .of(run)
                .length())
        .isLessThanOrEqualTo(run.length());
  }
}
