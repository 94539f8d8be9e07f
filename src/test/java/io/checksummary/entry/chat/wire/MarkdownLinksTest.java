package io.checksummary.entry.chat.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownLinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "see [the page](https://example.org/a)!   ¦ see the page https://example.org/a!",
        "[https://example.org](https://example.org) ¦ https://example.org",
        "[a](<https://example.org>)               ¦ a https://example.org",
        "<https://example.org/a_(b)> 5%           ¦ https://example.org/a_(b) 5%",
        "[note] (see) a < b > c                   ¦ [note] (see) a < b > c",
        "[a](javascript:x) [$1](https://e.org/$2) ¦ [a](javascript:x) $1 https://e.org/$2"
      })
  void linksBecomeText(String markdown, String plain) {
    assertThat(MarkdownLinks.plain(markdown)).isEqualTo(plain);
  }

  @Test
  void aHundredThousandSignsAreReadInOneGo() {
    for (String sign : new String[] {"[", "](", "<https://", "[a](https://"}) {
      String many = sign.repeat(100_000);
      assertThat(MarkdownLinks.plain(many)).isEqualTo(many);
    }
  }
}
