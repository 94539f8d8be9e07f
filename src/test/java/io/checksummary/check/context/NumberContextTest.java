package io.checksummary.check.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Span;
import org.junit.jupiter.api.Test;

class NumberContextTest {

  @Test
  void weighsAWordTheMoreTheCloserItIsToTheNumber() {
    ContextExample example = ContextExample.of("Sales fell 12% in the north of Norway.", "12%");
    NumberContext context = example.context();

    assertThat(weight(context, example.stem("fell")))
        .isEqualTo(TermDistance.FULL)
        .isGreaterThan(weight(context, example.stem("north")));
    assertThat(weight(context, example.stem("north")))
        .isGreaterThan(weight(context, example.stem("Norway")));
  }

  @Test
  void weighsAWordLessBehindAnotherClause() {
    ContextExample near = ContextExample.of("Sales fell 12% costs.", "12%");
    ContextExample far = ContextExample.of("Sales fell 12%, costs.", "12%");

    assertThat(weight(far.context(), far.stem("costs")))
        .isLessThan(weight(near.context(), near.stem("costs")));
  }

  @Test
  void hasNeitherFunctionWordsNorTheNumberItself() {
    ContextExample example = ContextExample.of("Sales fell by 12% in the north.", "12%");
    NumberContext context = example.context();

    assertThat(context.size()).isEqualTo(3);
    assertThat(context.indexOf(example.stem("12%"))).isNegative();
    assertThat(context.indexOf(example.stem("Sales"))).isNotNegative();
  }

  @Test
  void givesAWordOfAnotherNumbersClauseToThatNumber() {
    ContextExample example = ContextExample.of("Sales fell 12%, costs rose 3%.", "12%");
    NumberContext context = example.context();

    assertThat(ownership(context, example.stem("costs")))
        .isLessThan(ownership(context, example.stem("Sales")));
  }

  @Test
  void weighsTheSentenceBeforeLittleAndALabelMuch() {
    String text = "Norway was cold. Sales fell 12%.";
    ContextExample example = ContextExample.of(text, "12%");
    int from = example.term("Sales");
    NumberContext context =
        NumberContext.of(
            example.terms(),
            from,
            example.terms().count(),
            example.number(),
            new Span(0, 16),
            ContextExample.terms("Turnover"));

    int before = weight(context, example.stem("Norway"));
    int label = weight(context, ContextExample.terms("Turnover").stem(0));
    assertThat(before).isPositive().isLessThan(label);
  }

  @Test
  void knowsNamesByTheirCapital() {
    ContextExample example = ContextExample.of("The sales of Norland fell 12%.", "12%");
    NumberContext context = example.context();

    assertThat(context.isName(context.indexOf(example.stem("Norland")))).isTrue();
    assertThat(context.isName(context.indexOf(example.stem("sales")))).isFalse();
  }

  @Test
  void knowsTheNounThatTheNumberCountsAndTheWordBeforeIt() {
    ContextExample dogs = ContextExample.of("He has top 12 rescue dogs.", "12");
    ContextExample none = ContextExample.of("It was 12 and more.", "12");

    assertThat(dogs.context().noun()).isEqualTo(dogs.stem("dogs"));
    assertThat(dogs.context().modifier()).isEqualTo(dogs.stem("top"));
    assertThat(none.context().noun()).isZero();
    assertThat(none.context().modifier()).isZero();
  }

  private static int weight(NumberContext context, long stem) {
    return context.weight(context.indexOf(stem));
  }

  private static int ownership(NumberContext context, long stem) {
    return context.ownership(context.indexOf(stem));
  }
}
