package io.checksummary.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.check.Checker;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.model.SummaryModels;
import io.checksummary.model.protocol.ProviderAccess;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.model.provider.OpenAiDouble;
import io.checksummary.model.provider.OpenAiDouble.Call;
import io.checksummary.model.provider.OpenAiDouble.Reply;
import io.checksummary.model.provider.Provider;
import io.checksummary.quantity.Quantity;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.FailedSummary;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.digest.RejectedDigest;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.port.DelegatingModel;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.summary.port.SummaryModel;
import io.checksummary.text.chunk.TokenEstimate;
import io.checksummary.text.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * How many failing numbers are put right, what that costs, and what is lost by it.
 *
 * <p>{@code RepairEvaluation planted GOLD.jsonl [ARTICLES]}: into the offline model's digest of
 * each article one to three errors are planted; scripted models, reached over a real connection,
 * are asked to put them right. The share of the sound digest's facts that are there in the end is
 * told.
 *
 * <p>{@code RepairEvaluation mend BASE_URL MODEL GOLD.jsonl ARTICLES}: the same drafts, and a real
 * model is asked to put them right.
 *
 * <p>{@code RepairEvaluation live BASE_URL MODEL [WORDS] FILE…}: a real model summarises pieces of
 * the files; its own first digest is compared with what comes of the repair. Facts are those that
 * it had right at first.
 */
public final class RepairEvaluation {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SEED = 1;
  private static final Checker CHECKER = new Checker();

  /** What is planted, with more of the likelier slips. */
  private static final List<PlantedKind> KINDS =
      List.of(
          PlantedKind.DIGIT_CHANGED,
          PlantedKind.DIGITS_TRANSPOSED,
          PlantedKind.SCALE_MOVED,
          PlantedKind.CURRENCY_CHANGED,
          PlantedKind.NUMBER_INVENTED,
          PlantedKind.YEAR_SHIFTED,
          PlantedKind.DIRECTION_TURNED,
          PlantedKind.SWAPPED,
          PlantedKind.ANOTHER_OF_ITS_KIND);

  private final ExecutorService executor;
  private final int sentences;
  private final int figures;

  private RepairEvaluation(ExecutorService executor, int sentences, int figures) {
    this.executor = executor;
    this.sentences = sentences;
    this.figures = figures;
  }

  public static void main(String... arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println(
          """
          usage: RepairEvaluation planted GOLD.jsonl [ARTICLES]
             or: RepairEvaluation mend BASE_URL MODEL GOLD.jsonl ARTICLES
             or: RepairEvaluation live BASE_URL MODEL WORDS FILE…\
          """);
      System.exit(2);
    }
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      if (arguments[0].equals("planted")) {
        int most = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Integer.MAX_VALUE;
        new RepairEvaluation(executor, 3, 4).planted(articles(Path.of(arguments[1]), most));
      } else if (arguments[0].equals("mend")) {
        new RepairEvaluation(executor, 1, 1)
            .mend(
                real(arguments[1], arguments[2]),
                articles(Path.of(arguments[3]), Integer.parseInt(arguments[4])));
      } else {
        // Small models write slowly.
        List<String> files = Arrays.asList(arguments).subList(4, arguments.length);
        new RepairEvaluation(executor, 2, 2)
            .live(arguments[1], arguments[2], Integer.parseInt(arguments[3]), files);
      }
    }
  }

  private static Map<String, String> articles(Path gold, int most) throws IOException {
    Map<String, String> articles = new LinkedHashMap<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode record = JSON.readTree(line);
      if (articles.size() < most) {
        articles.putIfAbsent(record.path("source_id").asText(), record.path("source").asText());
      }
    }
    return articles;
  }

  private void planted(Map<String, String> articles) {
    Script script = new Script();
    try (OpenAiDouble server = OpenAiDouble.answering(call -> reply(call, script))) {
      SummaryModel model = SummaryModels.from(server.settings());
      System.out.println(RepairScore.HEAD);
      for (ScriptedRepair one : ScriptedRepair.values()) {
        script.repair = one;
        RepairScore score = new RepairScore();
        articles.forEach((id, source) ->
            planted(id, source)
                .ifPresent(planted -> {
                  script.draft = planted.json();
                  add(score, model, planted.source(), planted.truth());
                }));
        System.out.println(score.line(one.code()));
      }
    }
  }

  /**
   * @param truth what the digest said before the errors were planted
   */
  private record PlantedDraft(SourceDocument source, String json, Set<Quantity> truth) {}

  /** Empty where the article leaves nothing to plant in. */
  private Optional<PlantedDraft> planted(String id, String text) {
    SourceDocument source = source(text);
    Digest sound =
        digest(
            SummaryModels.from(ModelSettings.of(ModelSettings.OFFLINE)), source, NumberPolicy.FLAG);
    Random random = new Random(SEED + id.hashCode());
    Article article = Article.of(id, text);
    String summary = sound.summary();
    int errors = 1 + random.nextInt(3);
    for (int i = 0; i < errors; i++) {
      summary = withError(SoundText.of(id, SoundText.SUMMARY, summary), article, random);
    }
    boolean fails = RepairScore.failing(sound) == 0 && !summary.equals(sound.summary());
    Stream<List<String>> figures =
        sound.keyFigures().stream().map(figure -> figure(figure, id, article, random));
    String title = sound.title() == null ? "" : sound.title();
    return fails
        ? Optional.of(
            new PlantedDraft(
                source, ScriptedRepair.digest(title, summary, figures), RepairScore.facts(sound)))
        : Optional.empty();
  }

  private static String withError(SoundText sound, Article article, Random random) {
    for (int tries = 0; tries < 20; tries++) {
      PlantedKind kind = KINDS.get(random.nextInt(KINDS.size()));
      List<Planted> ways = kind.planter().plant(sound, article, random);
      if (!ways.isEmpty()) {
        return ways.get(random.nextInt(ways.size())).text();
      }
    }
    return sound.text();
  }

  /** One key figure in five has a slip in its digits. */
  private static List<String> figure(
      Digest.KeyFigure figure, String id, Article article, Random random) {
    List<Planted> ways =
        random.nextInt(5) == 0
            ? PlantedKind.DIGIT_CHANGED
                .planter()
                .plant(SoundText.of(id, SoundText.SUMMARY, figure.text()), article, random)
            : List.of();
    return List.of(figure.label(), ways.isEmpty() ? figure.text() : ways.getFirst().text());
  }

  /** What the scripted model says at the moment. */
  private static final class Script {
    private volatile String draft = "";
    private volatile ScriptedRepair repair = ScriptedRepair.STUBBORN;
  }

  private static Reply reply(Call call, Script script) {
    String prompt = call.prompt();
    String content =
        prompt.contains("\nNumbers to put right:\n")
            ? script.repair.answer(prompt, new Random(prompt.hashCode()))
            : script.draft;
    int read = TokenEstimate.estimate(call.body().path("messages").toString());
    ObjectNode completion = JSON.createObjectNode().put("id", "1").put("object", "chat.completion");
    completion.put("model", "double-" + script.repair.code());
    ObjectNode choice = completion.putArray("choices").addObject();
    choice.put("index", 0).put("finish_reason", "stop");
    choice.putObject("message").put("role", "assistant").put("content", content);
    completion
        .putObject("usage")
        .put("prompt_tokens", read)
        .put("completion_tokens", TokenEstimate.estimate(content));
    return Reply.of(200, completion.toString());
  }

  private static SummaryModel real(String baseUrl, String name) {
    return SummaryModels.from(
        ModelSettings.of("openai:" + name)
            .with(Provider.OPENAI, new ProviderAccess(baseUrl, "none")));
  }

  private void mend(SummaryModel model, Map<String, String> articles) {
    RepairScore score = new RepairScore();
    System.out.println(RepairScore.HEAD);
    Script script = new Script();
    try (OpenAiDouble server = OpenAiDouble.answering(call -> reply(call, script))) {
      SummaryModel writer = SummaryModels.from(server.settings());
      articles.forEach((id, source) ->
          planted(id, source)
              .ifPresent(planted -> {
                script.draft = planted.json();
                add(score, new Mender(writer, model), planted.source(), planted.truth());
                System.out.println(score.line("so far"));
              }));
    }
  }

  private void live(String baseUrl, String name, int words, List<String> files) throws IOException {
    SummaryModel model = real(baseUrl, name);
    RepairScore score = new RepairScore();
    System.out.println(RepairScore.HEAD);
    for (String file : files) {
      for (String piece : pieces(Files.readString(Path.of(file)), words)) {
        add(score, model, source(piece), Set.of());
        System.out.println(score.line("so far"));
      }
    }
  }

  /** Whole paragraphs, together of so many words or fewer; a longer paragraph is left out. */
  private static List<String> pieces(String text, int words) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String paragraph : text.split("\n\\s*\n", -1)) {
      if (words(piece + paragraph) > words && !piece.isEmpty()) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      if (words(paragraph) <= words) {
        piece.append(paragraph).append("\n\n");
      }
    }
    if (words(piece.toString()) > words / 3) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private static int words(String text) {
    return text.split("\\s+", -1).length;
  }

  /** The same first draft twice: once flagged, once put right. */
  private void add(
      RepairScore score, SummaryModel model, SourceDocument source, Set<Quantity> truth) {
    SummaryModel same = new SameFirst(model, new HashMap<>());
    Digest first;
    try {
      first = digest(same, source, NumberPolicy.FLAG);
    } catch (IllegalStateException failed) {
      System.out.println("no digest: " + failed.getMessage());
      return;
    }
    score.add(first, digest(same, source, NumberPolicy.REPAIR), truth);
  }

  private Digest digest(SummaryModel model, SourceDocument source, NumberPolicy policy) {
    SummaryOptions options =
        new SummaryOptions(new SummaryLength.Sentences(sentences), figures, null, policy, 2);
    Summariser summariser = new Summariser(model, CHECKER, executor, InstantSource.system(), 1);
    return switch (summariser.summarise(source, options, Instant.now().plusSeconds(600))) {
      case Digest digest -> digest;
      case RejectedDigest refused -> throw new IllegalStateException("refused");
      case FailedSummary failed -> throw new IllegalStateException(failed.failure().detail());
    };
  }

  private static SourceDocument source(String text) {
    return new SourceDocument(SourceText.of(text), null, "en", null);
  }

  /** One model that writes first, another that is asked to put numbers right. */
  private record Mender(SummaryModel writer, SummaryModel model) implements DelegatingModel {

    @Override
    public ModelAnswer ask(ModelRequest assignment) {
      return assignment.stage() == ModelRequest.Stage.REPAIR
          ? model.ask(assignment)
          : writer.ask(assignment);
    }
  }

  /** A model that is not asked for a first digest twice: real ones answer otherwise then. */
  private record SameFirst(SummaryModel model, Map<String, ModelAnswer> known)
      implements DelegatingModel {

    @Override
    public ModelAnswer ask(ModelRequest assignment) {
      return assignment.stage() == ModelRequest.Stage.REPAIR
          ? model.ask(assignment)
          : known.computeIfAbsent(assignment.text(), text -> model.ask(assignment));
    }
  }
}
