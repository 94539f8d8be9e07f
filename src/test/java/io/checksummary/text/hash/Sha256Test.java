package io.checksummary.text.hash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {

  /** The first example of FIPS 180-2. */
  @Test
  void namesBytesAsTheStandardDoes() {
    assertThat(Sha256.name("abc"))
        .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void theNameOfATextIsThatOfItsBytes() {
    assertThat(Sha256.name("€5")).isEqualTo(Sha256.name("€5".getBytes(UTF_8)));
    assertThat(Sha256.hash("€5")).hasSize(32);
  }
}
