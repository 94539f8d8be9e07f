package io.checksummary.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.Checker;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.source.SourceText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** From an article through prompt, offline model and parser to a digest. */
class OfflineThreadTest {

  private static final String ARTICLE =
      """
      Harbour Foods earned $412 million last year, up 9% from $378 million.

      The company sold more tinned fish than ever before.

      It will pay a dividend of 12 cents a share on 14 March 2024.

      Its rival Norland expects revenue of $655 million.
      """;

  @Test
  void anArticleBecomesADigestWhoseNumbersAreAllListed() {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Summariser summariser =
          new Summariser(
              SummaryModels.from(ModelSettings.of("offline")),
              new Checker(),
              executor,
              InstantSource.system(),
              8);
      SourceDocument source = new SourceDocument(SourceText.of(ARTICLE), null, "en", null);

      SummaryOutcome outcome =
          summariser.summarise(
              source,
              new SummaryOptions(new SummaryLength.Sentences(2), 3),
              Instant.now().plusSeconds(20));

      assertThat(outcome)
          .isInstanceOfSatisfying(
              Digest.class,
              digest -> {
                assertThat(digest.summary()).contains("$412 million");
                assertThat(digest.keyFigures()).isNotEmpty();
                assertThat(digest.numbers()).isNotEmpty();
                assertThat(digest.coverage().read()).isEqualTo(ARTICLE.length());
                assertThat(digest.usage().provider()).isEqualTo("offline");
                assertThat(digest.usage().calls()).isEqualTo(1);
              });
    }
  }
}
