package io.checksummary.check.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermSpecificityTest {

  private final ContextExample example =
      ContextExample.of("Norland sells boats and boats. Harbour sells boats. Harbour sells.", "");

  private final TermSpecificity specificity = specificity();

  private TermSpecificity specificity() {
    TermSpecificity.Builder builder = new TermSpecificity.Builder();
    builder.add(example.terms(), 0, 5);
    builder.add(example.terms(), 5, 8);
    builder.add(example.terms(), 8, 10);
    return builder.build();
  }

  @Test
  void isTheLessTheMoreSentencesHaveAWord() {
    assertThat(specificity.of(example.stem("Norland"))).isEqualTo(1000);
    assertThat(specificity.of(example.stem("Harbour"))).isEqualTo(666);
    assertThat(specificity.of(example.stem("sells"))).isEqualTo(500);
  }

  @Test
  void countsAWordOnceInASentence() {
    assertThat(specificity.of(example.stem("boats"))).isEqualTo(666);
  }

  @Test
  void isZeroForAWordThatTheSourceDoesNotHave() {
    assertThat(specificity.of(ContextExample.terms("Sudland").stem(0))).isZero();
    assertThat(TermSpecificity.NONE.of(example.stem("Norland"))).isZero();
  }

  @Test
  void isNeverLessThanATenth() {
    TermSpecificity.Builder builder = new TermSpecificity.Builder();
    for (int i = 0; i < 50; i++) {
      builder.add(example.terms(), 0, 5);
    }
    assertThat(builder.build().of(example.stem("Norland"))).isEqualTo(100);
  }
}
