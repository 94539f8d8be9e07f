package io.checksummary.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.model.provider.OpenAiDouble;
import io.checksummary.model.provider.OpenAiDouble.Reply;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.ModelRequest.Stage;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.chunk.TokenEstimate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a call costs beside its article, by our estimate of what goes over the wire. By {@code
 * o200k_base} it is 443 to 446 tokens for each of the samples.
 */
class TokensSentTest {

  /** A token of the schema has four characters and a half; the estimate for prose is far off. */
  private static final int CHARACTERS_OF_SCHEMA = 4;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour-foods",
        "harbour-foods-web",
        "council-budget",
        "cup-final",
        "faro-de-cala",
        "pear-cake",
        "migraine-trial"
      })
  void anArticleOfOneCallCostsLittleMore(String sample) throws IOException {
    String article = sample(sample);
    int sent = sent(article);
    int bare = TokenEstimate.estimate(article);
    assertThat((double) sent)
        .as("tokens sent for an article of %d", bare)
        .isLessThanOrEqualTo(bare * 1.15 + 500);
  }

  /** All messages and the schema, in tokens. */
  private static int sent(String article) {
    try (OpenAiDouble server = OpenAiDouble.answering(Reply.digest("t", "It rose."))) {
      SummaryModels.from(server.settings())
          .ask(
              new ModelRequest(
                  Stage.ARTICLE,
                  article,
                  null,
                  "en",
                  new SummaryLength.Sentences(3),
                  6,
                  Instant.now().plusSeconds(30)));
      JsonNode body = server.calls().getFirst().body();
      int tokens = body.path("response_format").toString().length() / CHARACTERS_OF_SCHEMA;
      for (JsonNode message : body.path("messages")) {
        tokens += TokenEstimate.estimate(message.path("content").asText());
      }
      return tokens;
    }
  }

  private static String sample(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            TokensSentTest.class.getResourceAsStream("/samples/" + name + ".txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
