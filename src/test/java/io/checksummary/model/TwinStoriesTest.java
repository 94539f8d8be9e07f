package io.checksummary.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.Checker;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One story, clean, as it falls out of a PDF and out of a web page: it gives the same digest. */
class TwinStoriesTest {

  private static final ExecutorService EXECUTOR = Executors.newVirtualThreadPerTaskExecutor();

  /** Numbers that stand only in captions, menus, related stories, running heads and footers. */
  private static final List<String> FURNITURE =
      List.of("$421 million", "$360 million", "$700 million", "$6.49", "143", "85,000", "Page");

  @AfterAll
  static void end() {
    EXECUTOR.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour-foods-pdf", "harbour-foods-web"})
  void tellsTheSameStory(String twin) throws IOException {
    Digest clean = digest(sample("harbour-foods"));
    Digest same = digest(sample(twin));

    assertThat(same.summary()).isEqualTo(clean.summary());
    assertThat(figures(same)).isNotEmpty().isEqualTo(figures(clean));
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour-foods", "harbour-foods-pdf", "harbour-foods-web"})
  void leadsEveryNumberBackToItsPlace(String name) throws IOException {
    String received = sample(name);
    Digest digest = digest(received);

    assertThat(digest.numbers()).isNotEmpty();
    for (CheckedNumber number : digest.numbers()) {
      assertThat(number.verdict()).as(number.text()).isEqualTo(Verdict.SUPPORTED);
      for (Evidence evidence : number.evidence()) {
        assertThat(evidence.span().of(received)).isEqualTo(evidence.text());
        assertThat(FURNITURE).noneMatch(words -> evidence.sentence().contains(words));
      }
    }
    assertThat(FURNITURE).noneMatch(words -> digest.summary().contains(words));
  }

  @Test
  void readsAcrossALineThatCutsAKeyFigure() throws IOException {
    String received = sample("harbour-foods-pdf");

    assertThat(
            digest(received).numbers().stream()
                .flatMap(n -> n.evidence().stream())
                .map(e -> e.span().of(received)))
        .anyMatch(text -> text.contains("412 mil-\nlion"));
  }

  private static List<String> figures(Digest digest) {
    return digest.keyFigures().stream().map(f -> f.label() + ": " + f.text()).toList();
  }

  private static Digest digest(String received) {
    SourceDocument source = new SourceDocument(SourceText.of(received), null, "en", null);
    Summariser summariser =
        new Summariser(
            SummaryModels.from(ModelSettings.of(ModelSettings.OFFLINE)),
            new Checker(),
            EXECUTOR,
            InstantSource.system(),
            8);
    SummaryOptions options = new SummaryOptions(new SummaryLength.Sentences(3), 6);
    return (Digest) summariser.summarise(source, options, Instant.now().plusSeconds(30));
  }

  private static String sample(String name) throws IOException {
    try (InputStream bytes =
        Objects.requireNonNull(
            TwinStoriesTest.class.getResourceAsStream("/samples/" + name + ".txt"))) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
