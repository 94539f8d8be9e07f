package io.checksummary.summary.repair;

import static io.checksummary.summary.FakeModel.draft;
import static io.checksummary.summary.FakeModel.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.Checker;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.summary.FakeModel;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.call.CallPermits;
import io.checksummary.summary.call.CallSettings;
import io.checksummary.summary.call.ComputePool;
import io.checksummary.summary.call.RequestAllowance;
import io.checksummary.summary.call.RetryCredit;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.digest.NumberPolicy.Action;
import io.checksummary.summary.digest.NumberPolicy.Rule;
import io.checksummary.summary.digest.RejectedDigest;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.edit.DigestEditor;
import io.checksummary.summary.port.CallListener;
import io.checksummary.summary.port.DelegatingModel;
import io.checksummary.summary.port.Jitter;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.summary.port.ModelAnswer.Figure;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.ModelRequest.Stage;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.summary.port.SummaryModel;
import io.checksummary.text.source.SourceText;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A model's numbers are sent back to it: what it is told, and what is taken of its answer. */
class DigestRepairTest {

  private static final String ARTICLE =
      """
      Harbour Foods, the frozen fish maker, reported revenue of $412 million for the year to 31 \
      March, up 9 per cent from $378 million a year earlier. Net profit rose 23 per cent to \
      $38.4 million. It will pay a dividend of 12 cents a share. Norland, its rival, expects \
      revenue of $655 million. The company employs 2,300 people at six plants in Eastmarch.\
      """;

  private static final String RIGHT =
      "Harbour Foods reported revenue of $412 million, up 9 per cent. Net profit rose 23 per cent.";
  private static final String WRONG =
      "Harbour Foods reported revenue of $421 million, up 9 per cent. Net profit rose 23 per cent.";

  private static final Figure DIVIDEND = new Figure("Dividend", "12 cents a share", null);

  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void aNumberThatIsPutRightIsTaken() {
    FakeModel model = model(draft(WRONG, DIVIDEND), draft(RIGHT, DIVIDEND));

    Digest digest = digest(model);

    assertThat(digest.summary()).isEqualTo(RIGHT);
    assertThat(digest.numbers()).noneMatch(NumberPolicy::fails);
    assertThat(digest.usage())
        .isEqualTo(new Digest.Usage("fake", "fake", "fake-1", 2, 1, 200L, 20L));
  }

  @Test
  void theModelIsToldTheNumberItsPlaceTheVerdictAndTheSourcesSentence() {
    FakeModel model = model(draft(WRONG, DIVIDEND), draft(RIGHT, DIVIDEND));

    digest(model);

    ModelRequest repair = model.asked(Stage.REPAIR).getFirst();
    assertThat(repair.text())
        .startsWith("Title: A headline\nSummary: " + WRONG + "\nKey figures:\n- Dividend: 12 cents")
        .contains(
            "1. \"$421 million\" in the summary: \"Harbour Foods reported revenue of $421 million,"
                + " up 9 per cent.\"\n")
        .contains("Check: The source says “$412 million” here, not “$421 million”.\n")
        .contains("Source: \"Harbour Foods, the frozen fish maker, reported revenue of $412")
        .doesNotContain("2. \"");
    assertThat(repair.length()).isEqualTo(new SummaryLength.Sentences(3));
    assertThat(repair.maxFigures()).isEqualTo(6);
  }

  @Test
  void ofANumberThatTheSourceDoesNotGiveTheLikeSentencesAreQuoted() {
    String invented = RIGHT + " The company employs people at nineteen plants in Eastmarch.";
    FakeModel model = model(draft(invented), draft(RIGHT));

    digest(model);

    assertThat(model.asked(Stage.REPAIR).getFirst().text())
        .contains("\"nineteen\"")
        .contains("Source: \"The company employs 2,300 people at six plants in Eastmarch.\"");
  }

  @Test
  void nothingIsAskedWhereNothingFails() {
    FakeModel model = model(draft(RIGHT, DIVIDEND));

    assertThat(digest(model).usage().repairs()).isZero();
    assertThat(model.asked()).hasSize(1);
  }

  @Test
  void aNumberThatTheSourceAnswersIsNotMendedByLeavingItOut() {
    String without = "Harbour Foods reported revenue, up 9 per cent. Net profit rose 23 per cent.";
    FakeModel model = model(draft(WRONG, DIVIDEND), draft(without, DIVIDEND));

    Digest digest = digest(model);

    assertThat(digest.summary()).isEqualTo(WRONG);
    assertThat(digest.usage().repairs()).isOne();
  }

  @Test
  void aNumberThatTheSourceKnowsNothingOfIsMendedByLeavingItOut() {
    String invented = RIGHT.replace("Net profit rose", "After 17 mergers net profit rose");
    FakeModel model = model(draft(invented, DIVIDEND), draft(RIGHT, DIVIDEND));

    assertThat(digest(model).summary()).isEqualTo(RIGHT);
  }

  @Test
  void soundNumbersMustNotGoWithTheWrongOnes() {
    String bare = "Harbour Foods reported revenue of $412 million. Net profit rose.";
    FakeModel model = model(draft(WRONG, DIVIDEND), draft(bare));

    assertThat(digest(model).summary()).isEqualTo(WRONG);
  }

  @Test
  void anotherWrongNumberIsNoProgress() {
    FakeModel model = model(draft(WRONG), draft(WRONG.replace("$421", "$431")));

    assertThat(digest(model).summary()).isEqualTo(WRONG);
  }

  @Test
  void aVagueWordIsNoAnswer() {
    String vague = RIGHT.replace("$412 million", "millions of dollars");
    FakeModel model = model(draft(WRONG), draft(vague));

    assertThat(digest(model).summary()).isEqualTo(WRONG);
  }

  @Test
  void anotherTextIsNoRepair() {
    String only = "The company was founded 17 years ago by two brothers who fished for herring.";
    FakeModel model = model(draft(only), draft("I am sorry for the mistake in my answer."));

    assertThat(digest(model).summary()).isEqualTo(only);
  }

  @Test
  void aKeyFigureMayBeCorrectedOrItsAnswerStandInTheSummary() {
    Figure wrong = new Figure("Harbour Foods revenue", "$421 million", null);
    Figure right = new Figure("Harbour Foods revenue", "$412 million", null);

    Digest corrected = digest(model(draft(RIGHT, wrong, DIVIDEND), draft(RIGHT, right, DIVIDEND)));
    Digest dropped = digest(model(draft(RIGHT, wrong, DIVIDEND), draft(RIGHT, DIVIDEND)));

    assertThat(corrected.keyFigures())
        .extracting(Digest.KeyFigure::text)
        .containsExactly("$412 million", "12 cents a share");
    assertThat(dropped.keyFigures())
        .extracting(Digest.KeyFigure::text)
        .containsExactly("12 cents a share");
  }

  @Test
  void aRepairIsMadePlainAndCutLikeAnyDraft() {
    String linked =
        RIGHT.replace("Net profit", "[Net profit](http://evil.example)") + " It rained.";
    SummaryOptions two = options(NumberPolicy.REPAIR, 1, new SummaryLength.Sentences(2));
    FakeModel model = model(draft(WRONG), draft(linked));

    assertThat(((Digest) outcome(model, two)).summary()).isEqualTo(RIGHT);
  }

  @Test
  void itIsAskedAgainOnlyAfterProgress() {
    String twoWrong = WRONG.replace("23 per cent", "32 per cent");
    String oneWrong = RIGHT.replace("23 per cent", "32 per cent");

    FakeModel progress = model(draft(twoWrong), draft(oneWrong), draft(RIGHT));
    FakeModel none = model(draft(twoWrong), draft(twoWrong), draft(RIGHT));

    assertThat(outcome(progress, options(NumberPolicy.REPAIR, 2)).usage().repairs()).isEqualTo(2);
    assertThat(outcome(none, options(NumberPolicy.REPAIR, 2)).usage().repairs()).isOne();
  }

  @Test
  void theRoundsAreBounded() {
    String twoWrong = WRONG.replace("23 per cent", "32 per cent");
    String oneWrong = RIGHT.replace("23 per cent", "32 per cent");
    FakeModel model = model(draft(twoWrong), draft(oneWrong), draft(RIGHT));

    Digest digest = (Digest) outcome(model, options(NumberPolicy.REPAIR, 1));

    assertThat(digest.summary()).isEqualTo(oneWrong);
    assertThat(model.asked(Stage.REPAIR)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aRepairThatFailsLeavesTheFirstDigest(Kind kind) {
    FakeModel model =
        new FakeModel(
            1_000, asked -> asked.stage() == Stage.REPAIR ? failure(kind) : draft(WRONG, DIVIDEND));

    Digest digest = digest(model);

    assertThat(digest.summary()).isEqualTo(WRONG);
    assertThat(digest.numbers()).filteredOn(NumberPolicy::fails).hasSize(1);
    // A breaker that is open keeps the call from being made at all.
    assertThat(digest.usage().repairs() > 0)
        .isEqualTo(kind != Kind.SUSPENDED && kind != Kind.UNUSABLE);
  }

  @Test
  void aRepairThatTakesTooLongIsEndedBeforeTheDeadline() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    FakeModel model =
        new FakeModel(
            1_000, asked -> asked.stage() == Stage.REPAIR ? hang(interrupted) : draft(WRONG));

    Instant deadline = Instant.now().plusMillis(600);
    SummaryOutcome outcome =
        summariser(model).summarise(source(), options(NumberPolicy.REPAIR, 2), deadline);

    assertThat(((Digest) outcome).summary()).isEqualTo(WRONG);
    assertThat(model.asked(Stage.REPAIR).getFirst().deadline()).isBefore(deadline);
    interrupted.await();
  }

  @Test
  void aModelThatCopiesIsNotAsked() {
    FakeModel writer = model(draft(WRONG), draft(RIGHT));
    SummaryModel copier = new Copier(writer);

    Digest digest =
        (Digest)
            new Summariser(copier, new Checker(), executor, InstantSource.system(), 1)
                .summarise(
                    source(), options(NumberPolicy.REPAIR, 2), Instant.now().plusSeconds(60));

    assertThat(digest.summary()).isEqualTo(WRONG);
    assertThat(writer.asked()).hasSize(1);
  }

  @Test
  void nothingIsAskedWhereTheDigestIsRefusedAnyway() {
    NumberPolicy policy =
        new NumberPolicy(Action.REPAIR, List.of(new Rule(null, "percent", null, Action.REJECT)));
    FakeModel model = model(draft(WRONG.replace("23 per cent", "32 per cent")), draft(RIGHT));

    SummaryOutcome outcome = outcome(model, options(policy, 2));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            RejectedDigest.class,
            refused ->
                assertThat(refused.numbers())
                    .extracting(CheckedNumber::text)
                    .containsExactly("32 per cent"));
    assertThat(model.asked()).hasSize(1);
  }

  @Test
  void aNumberWhoseOwnerIsUnclearCanBeSentBackToo() {
    NumberPolicy policy =
        new NumberPolicy(
            Action.FLAG, List.of(new Rule(null, "money", Binding.UNCLEAR, Action.REPAIR)));
    FakeModel model =
        model(draft("Somebody spoke of $655 million."), draft("Norland expects $655 million."));

    outcome(model, options(policy, 1));

    assertThat(model.asked(Stage.REPAIR)).hasSize(1);
    assertThat(model.asked(Stage.REPAIR).getFirst().text()).contains("leave open of whom");
  }

  /** Numbers of a language without tables cannot be mended: nobody could tell. */
  @Test
  void whatNobodyCanCheckIsNotSentBack() {
    NumberPolicy policy =
        new NumberPolicy(
            Action.REPAIR, List.of(new Rule(Verdict.UNCHECKED, null, null, Action.REPAIR)));
    FakeModel model = model(draft(WRONG), draft(RIGHT));
    SourceDocument finnish = new SourceDocument(SourceText.of(ARTICLE, "fi"), null, "fi", null);

    summariser(model).summarise(finnish, options(policy, 2), Instant.now().plusSeconds(60));

    assertThat(model.asked(Stage.REPAIR)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 120, 400})
  void whatTheModelIsToldStaysWithinItsBudgetButForTheFirstNumber(int budget) {
    String many = "It sold 71, 72, 73, 74, 75, 76, 77, 78, 79, 81, 82, 83, 84, 85 and 86 boats.";
    SourceDocument source = source();
    DigestEditor editor =
        new DigestEditor(
            new Checker(), () -> new Checker().read(source), new ComputePool(executor));
    Digest digest =
        (Digest)
            editor.edit(
                draft(many),
                source,
                options(NumberPolicy.REPAIR, 1),
                new Digest.Coverage(1, 1, 1, 0, null),
                new Digest.Usage("fake", "fake", "fake", 1, 0, null, null));
    List<CheckedNumber> failing = RepairAcceptance.toRepair(digest, NumberPolicy.REPAIR);

    String text = new RepairFindings(source, budget).text(digest, failing);

    assertThat(failing).hasSizeGreaterThan(10);
    assertThat(text).contains("\n1. \"71\"");
    assertThat(text.contains("\n2. \"72\"")).isEqualTo(budget > 120);
    assertThat(text).doesNotContain("\n15. ");
  }

  /**
   * Whatever a model makes of its numbers when it is asked again, no more fail in the end than did
   * at first, and no fewer are sound.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theOutputNeverHoldsMoreFailingNumbersThanTheFirstDraft(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 60; i++) {
      Draft first = scrambled(random);
      FakeModel flagged = model(first);
      FakeModel model = new FakeModel(1_000, asked(first, random));

      Digest before = (Digest) outcome(flagged, options(NumberPolicy.FLAG, 0));
      Digest after = (Digest) outcome(model, options(NumberPolicy.REPAIR, 3));

      assertThat(failing(after)).isLessThanOrEqualTo(failing(before));
      assertThat(sound(after)).isGreaterThanOrEqualTo(sound(before));
      // Three rounds, of which one may be nonsense and is then asked once more.
      assertThat(model.asked(Stage.REPAIR)).hasSizeLessThanOrEqualTo(4);
    }
  }

  private static Function<ModelRequest, ModelAnswer> asked(Draft first, RandomGenerator random) {
    List<ModelAnswer> answers =
        List.of(
            first,
            scrambled(random),
            random.nextInt(4) == 0 ? failure(Kind.NONSENSE) : scrambled(random),
            scrambled(random));
    Iterator<ModelAnswer> next = new ArrayList<>(answers).iterator();
    return asked -> next.hasNext() ? next.next() : scrambled(random);
  }

  /** Sentences of the article, some left out, with slips in some of their numbers. */
  private static Draft scrambled(RandomGenerator random) {
    StringBuilder summary = new StringBuilder("Harbour Foods had a year.");
    for (String sentence : ARTICLE.split("(?<=\\.) (?=[A-Z])", -1)) {
      if (random.nextInt(4) > 0) {
        String slip = Integer.toString(random.nextInt(10));
        summary
            .append(' ')
            .append(random.nextBoolean() ? sentence : sentence.replaceAll("(?<=[1-9])\\d", slip));
      }
    }
    String figure = random.nextBoolean() ? "$412 million" : "$41" + random.nextInt(10) + " million";
    return draft(summary.toString(), new Figure("Harbour Foods revenue", figure, null));
  }

  private static long failing(Digest digest) {
    return digest.numbers().stream().filter(NumberPolicy::fails).count();
  }

  private static long sound(Digest digest) {
    return digest.numbers().stream()
        .filter(number -> number.verdict() == Verdict.SUPPORTED)
        .map(number -> number.mention().quantity())
        .distinct()
        .count();
  }

  /** Answers in turn; there must be no more questions than answers. */
  private static FakeModel model(Draft... answers) {
    Iterator<Draft> next = List.of(answers).iterator();
    return new FakeModel(1_000, asked -> next.next());
  }

  private record Copier(FakeModel model) implements DelegatingModel {
    @Override
    public boolean repairs() {
      return false;
    }

    @Override
    public ModelAnswer ask(ModelRequest assignment) {
      return model.ask(assignment);
    }
  }

  private Digest digest(FakeModel model) {
    return (Digest) outcome(model, options(NumberPolicy.REPAIR, 1));
  }

  private SummaryOutcome outcome(FakeModel model, SummaryOptions options) {
    return summariser(model).summarise(source(), options, Instant.now().plusSeconds(60));
  }

  private Summariser summariser(FakeModel model) {
    CallSettings settings =
        new CallSettings(
            List.of(model),
            RequestAllowance.of(1),
            CallPermits.unbounded(),
            RetryCredit.unbounded(),
            Jitter.MOST,
            DigestRepairTest::noPause,
            CallListener.NONE);
    return new Summariser(settings, new Checker(), executor, InstantSource.system());
  }

  private static void noPause(Duration time) {}

  private static SummaryOptions options(NumberPolicy policy, int repairs) {
    return options(policy, repairs, new SummaryLength.Sentences(3));
  }

  private static SummaryOptions options(NumberPolicy policy, int repairs, SummaryLength length) {
    return new SummaryOptions(length, 6, null, policy, repairs);
  }

  private static SourceDocument source() {
    return new SourceDocument(SourceText.of(ARTICLE), null, "en", null);
  }

  private static ModelAnswer hang(CountDownLatch interrupted) {
    try {
      new CountDownLatch(1).await();
      throw new IllegalStateException("nobody counts down");
    } catch (InterruptedException expected) {
      interrupted.countDown();
      return failure(Kind.CANCELLED);
    }
  }
}
