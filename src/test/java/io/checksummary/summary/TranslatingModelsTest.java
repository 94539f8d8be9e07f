package io.checksummary.summary;

import static io.checksummary.summary.FakeModel.draft;
import static io.checksummary.summary.FakeModel.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.check.Checker;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.summary.call.CallPermits;
import io.checksummary.summary.call.CallSettings;
import io.checksummary.summary.call.RequestAllowance;
import io.checksummary.summary.call.RetryCredit;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.FailedSummary;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.port.CallListener;
import io.checksummary.summary.port.DelegatingModel;
import io.checksummary.summary.port.Jitter;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.summary.port.SummaryModel;
import io.checksummary.text.source.SourceText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A model that only copies sentences is passed over where another language is asked for. */
class TranslatingModelsTest {

  private static final String TEXT = "The dairy said that its revenue rose to $412 million.";

  private static final SourceDocument SOURCE =
      new SourceDocument(SourceText.of(TEXT, TEXT, "en-GB"), null, "en-GB", null);

  private final FakeModel down = new FakeModel(1_000, asked -> failure(Kind.DENIED));
  private final FakeModel copying = new FakeModel(1_000, asked -> draft(TEXT));
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private record Copying(SummaryModel model) implements DelegatingModel {

    @Override
    public boolean translates() {
      return false;
    }

    @Override
    public ModelAnswer ask(ModelRequest assignment) {
      return model.ask(assignment);
    }
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void aCopyingModelStandsInForOneThatIsDown() {
    assertThat(outcome("en")).isInstanceOf(Digest.class);
    assertThat(copying.asked()).hasSize(1);
  }

  @Test
  void itDoesNotWhereAnotherLanguageIsAskedFor() {
    assertThat(outcome("de")).isInstanceOf(FailedSummary.class);
    assertThat(outcome("en-US")).isInstanceOf(FailedSummary.class);
    assertThat(copying.asked()).isEmpty();
  }

  @Test
  void nobodyIsAskedWhereNoModelTranslates() {
    Summariser summariser = summariser(new Copying(copying));
    assertThat(summariser.canWrite(SOURCE, options("en"))).isTrue();
    assertThat(summariser.canWrite(SOURCE, options("de"))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> summariser.summarise(SOURCE, options("de"), soon()));
    assertThat(copying.asked()).isEmpty();
  }

  private SummaryOutcome outcome(String language) {
    return summariser(down, new Copying(copying)).summarise(SOURCE, options(language), soon());
  }

  private Summariser summariser(SummaryModel... models) {
    CallSettings settings =
        new CallSettings(
            List.of(models),
            RequestAllowance.of(1),
            CallPermits.unbounded(),
            RetryCredit.unbounded(),
            Jitter.MOST,
            pause -> {},
            CallListener.NONE);
    return new Summariser(settings, new Checker(), threads, InstantSource.system());
  }

  private static SummaryOptions options(String language) {
    return new SummaryOptions(new SummaryLength.Sentences(1), 0, language);
  }

  private static Instant soon() {
    return Instant.now().plusSeconds(30);
  }
}
