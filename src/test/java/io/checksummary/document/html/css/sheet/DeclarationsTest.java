package io.checksummary.document.html.css.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.checksummary.document.html.css.token.CssText;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeclarationsTest {

  @AfterEach
  void goOn() {
    Thread.interrupted();
  }

  @Test
  void aBlockIsReadThatSomebodyWaitsFor() {
    assertThat(Declarations.parse("color:red;".repeat(1_000))).hasSize(1_000);
  }

  @Test
  void aBlockIsNotReadOnForNobody() {
    String block = "color:red;".repeat(1_000);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Declarations.parse(block)).isInstanceOf(CancellationException.class);
  }

  @Test
  void aValueIsNotTakenApartForNobody() {
    String value = "1px ".repeat(1_000);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> CssText.words(value)).isInstanceOf(CancellationException.class);
  }
}
