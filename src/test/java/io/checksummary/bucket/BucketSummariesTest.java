package io.checksummary.bucket;

import static io.checksummary.bucket.Deliveries.SETTINGS;
import static io.checksummary.bucket.Deliveries.document;
import static io.checksummary.bucket.Deliveries.key;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.Contract;
import io.checksummary.api.Services;
import io.checksummary.api.problem.Problem;
import io.checksummary.bucket.DocumentOutcome.Ending;
import io.checksummary.bucket.DocumentOutcome.GivenBack;
import io.checksummary.bucket.DocumentOutcome.Ignored;
import io.checksummary.bucket.DocumentOutcome.Known;
import io.checksummary.bucket.DocumentOutcome.Refused;
import io.checksummary.bucket.DocumentOutcome.Summarised;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.StoredObject;
import io.checksummary.summary.FakeModel;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.text.hash.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What is laid beside a document, and when nothing is. */
class BucketSummariesTest {

  @Test
  void layTheResultBesideTheDocumentAndNameItsVersion() {
    try (Deliveries bucket = new Deliveries()) {
      StoredObject dropped = bucket.drop("report.txt", "It has 1,240 people.");

      assertThat(bucket.deliver(dropped)).isInstanceOf(Summarised.class);

      JsonNode result = bucket.result("report.txt");
      assertThat(Contract.violations("Digest", result)).isEmpty();
      assertThat(result.path("schema").asText()).isEqualTo("checksummary/1");
      assertThat(result.path("summary").asText()).isEqualTo("Sales rose 9% to $412 million.");
      JsonNode object = result.path("object");
      assertThat(object.path("store").asText()).isEqualTo("s3");
      assertThat(object.path("bucket").asText()).isEqualTo("press");
      assertThat(object.path("key").asText()).isEqualTo("in/report.txt");
      assertThat(object.path("version").asText()).isEqualTo(dropped.version());
      assertThat(object.path("size").asLong()).isEqualTo(dropped.size());
      assertThat(object.path("hash").asText()).isEqualTo(result.path("id").asText());
      assertThat(bucket.store.keys("press"))
          .containsExactlyInAnyOrder("in/report.txt", "in/report.txt.summary.json");
    }
  }

  @Test
  void askTheStoreSixTimesForADocumentWithoutTags() {
    try (Deliveries bucket = new Deliveries()) {
      StoredObject dropped = bucket.drop("report.txt", "");

      bucket.deliver(dropped);

      // Claim, result, problem, document, result, claim.
      assertThat(bucket.store.requests()).isEqualTo(6);
    }
  }

  @Test
  void askNobodyASecondTime() {
    try (Deliveries bucket = new Deliveries()) {
      StoredObject dropped = bucket.drop("report.txt", "");
      bucket.deliver(dropped);

      assertThat(bucket.deliver(dropped))
          .isEqualTo(new Known(key("report.txt.summary.json"), Ending.PASSED));
      assertThat(bucket.bills()).isEqualTo(1);
    }
  }

  @Test
  void giveBackWhatAnotherWorksOn() {
    try (Deliveries bucket = new Deliveries()) {
      StoredObject dropped = bucket.drop("report.txt", "");
      new Claims(bucket.store, new ObjectNames(SETTINGS), SETTINGS.lease())
          .take(dropped.address(), dropped.version(), "another");

      assertThat(bucket.deliver(dropped))
          .isInstanceOfSatisfying(
              GivenBack.class, back -> assertThat(back.after()).isEqualTo(Deliveries.LEASE));
      assertThat(bucket.bills()).isZero();

      bucket.store.pass(Deliveries.LEASE);
      assertThat(bucket.deliver(dropped)).isInstanceOf(Summarised.class);
    }
  }

  @Test
  void payNothingForADocumentThatIsAnotherByNow() {
    try (Deliveries bucket = new Deliveries()) {
      StoredObject first = bucket.drop("report.txt", "First.");
      bucket.drop("report.txt", "Second.");

      assertThat(bucket.deliver(first)).isEqualTo(new Ignored(SkipReason.SUPERSEDED));
      bucket.store.delete(first.address());
      assertThat(bucket.deliver(first)).isEqualTo(new Ignored(SkipReason.GONE));
      assertThat(bucket.bills()).isZero();
    }
  }

  @Test
  void keepTheResultOfANewerVersionThatCameFirst() {
    Deliveries[] own = new Deliveries[1];
    StoredObject[] second = new StoredObject[1];
    try (Deliveries bucket =
        new Deliveries(request -> {
          if (second[0] == null) {
            // While the first version is summarised, a second one is dropped, and done with.
            second[0] = own[0].drop("report.txt", "Second.");
            assertThat(own[0].deliver(second[0])).isInstanceOf(Summarised.class);
          }
          return FakeModel.draft("Sales rose 9%.");
        })) {
      own[0] = bucket;
      StoredObject first = bucket.drop("report.txt", "First.");

      assertThat(bucket.deliver(first)).isEqualTo(new Ignored(SkipReason.SUPERSEDED));
      assertThat(bucket.result("report.txt").at("/object/version").asText())
          .isEqualTo(second[0].version());
    }
  }

  @Test
  void sayOnceWhyADocumentCannotBeSummarisedAndTakeThatBackForALaterGoodVersion() {
    try (Deliveries bucket = new Deliveries()) {
      StoredObject bad = bucket.store.put(key("report.pdf"), "%PDF-1.7 \0\0\0");

      assertThat(bucket.deliver(bad)).isInstanceOf(Refused.class);
      assertThat(bucket.deliver(bad))
          .isEqualTo(new Known(key("report.pdf.problem.json"), Ending.REFUSED));
      JsonNode problem = bucket.problem("report.pdf");
      assertThat(Contract.violations("Problem", problem)).isEmpty();
      assertThat(problem.path("type").asText()).isEqualTo("/problems/unsupported-document");
      assertThat(problem.at("/object/version").asText()).isEqualTo(bad.version());
      assertThat(problem.at("/object/hash").asText()).startsWith("sha256:");

      StoredObject later = bucket.drop("report.txt", "");
      bucket.store.put(key("report.txt.problem.json"), "{}");
      assertThat(bucket.deliver(later)).isInstanceOf(Summarised.class);
      assertThat(bucket.bytes(key("report.txt.problem.json"))).isNull();
    }
  }

  @Test
  void giveBackWhatMayWorkLaterAndLeaveNothingBehind() {
    try (Deliveries bucket = new Deliveries(request -> FakeModel.failure(Kind.UNAVAILABLE))) {
      StoredObject dropped = bucket.drop("report.txt", "");

      assertThat(bucket.deliver(dropped))
          .isInstanceOfSatisfying(
              GivenBack.class,
              back ->
                  assertThat(back.problem())
                      .extracting(Problem::type)
                      .isEqualTo("/problems/model-unavailable"));
      assertThat(bucket.store.keys("press")).containsExactly("in/report.txt");
    }
  }

  @Test
  void ignoreWhatIsNoDocumentWithoutAWordToTheStore() {
    try (Deliveries bucket = new Deliveries()) {
      assertThat(ignored(bucket, "elsewhere", "in/a.txt", 1)).isEqualTo(SkipReason.OTHER_BUCKET);
      assertThat(ignored(bucket, "press", "out/a.txt", 1)).isEqualTo(SkipReason.OTHER_PREFIX);
      assertThat(ignored(bucket, "press", "in/", 1)).isEqualTo(SkipReason.FOLDER);
      assertThat(ignored(bucket, "press", "in/a.txt", 0)).isEqualTo(SkipReason.EMPTY);
      assertThat(ignored(bucket, "press", "in/a.txt.summary.json", 1)).isEqualTo(SkipReason.OWN);
      assertThat(ignored(bucket, "press", "in/a.txt.problem.json", 1)).isEqualTo(SkipReason.OWN);
      assertThat(bucket.store.requests()).isZero();
    }
  }

  private static SkipReason ignored(Deliveries bucket, String name, String key, long size) {
    return ((Ignored)
            bucket
                .process(bucket.store, SETTINGS)
                .summarise(
                    new BucketDocument(new ObjectAddress(name, key), null, size),
                    Services.context("event")))
        .reason();
  }

  /** Whatever is written is told of again, as a bucket does that is configured to tell of all. */
  @Test
  void askOnceWhereEverythingThatIsWrittenIsAnEventToo() {
    for (BucketPlace output :
        Arrays.asList(null, new BucketPlace("press", "out/"), new BucketPlace("press", ""))) {
      try (Deliveries bucket = new Deliveries()) {
        BucketSettings all =
            new BucketSettings(
                List.of(new BucketPlace("press", "in/"), new BucketPlace("press", "")),
                output,
                List.of(),
                1_000,
                1_000,
                ".claims/",
                Deliveries.LEASE,
                false);
        bucket.drop("report.txt", "");
        BucketSummaries process = bucket.process(bucket.store, all);
        for (int round = 0; round < 4; round++) {
          for (String key : bucket.store.keys("press")) {
            process.summarise(
                new BucketDocument(new ObjectAddress("press", key), null, 100),
                Services.context("event"));
          }
        }

        assertThat(bucket.bills()).isEqualTo(1);
        assertThat(bucket.store.keys("press")).hasSize(2);
      }
    }
  }

  @Test
  void askAsThePrefixSaysAndOverItAsTheDocumentsOwnerDoes() {
    try (Deliveries bucket = new Deliveries()) {
      String options =
          "{\"in/\": {\"language\": \"fr\"}, \"in/de/\": {\"language\": \"de\", \"options\": {\"words\": 40}}}";
      StoredObject dropped =
          bucket.store.put(
              key("de/a.txt"),
              "Sales rose 9%. Costs fell 2%. Nobody knows why.".getBytes(UTF_8),
              null,
              Map.of(
                  "checksummary_sentences", "1", "checksummary_include_source", "true", "x", "y"));

      bucket
          .process(bucket.store, SETTINGS, options)
          .summarise(document(dropped), Services.context("event"));

      String asked = bucket.model.asked().getFirst().toString();
      assertThat(asked).contains("Sentences[count=1]").contains("de");
      JsonNode result = bucket.result("de/a.txt");
      assertThat(result.path("language").asText()).isEqualTo("de");
      assertThat(result.path("source").asText()).startsWith("Sales rose");
    }
  }

  @Test
  void refuseMetadataThatAskForWhatThereIsNot() {
    try (Deliveries bucket = new Deliveries()) {
      for (Map<String, String> wrong :
          List.of(
              Map.of("checksummary_sentence", "5"),
              Map.of("checksummary_sentences", "many"),
              Map.of("checksummary_sentences", "5", "checksummary_words", "50"))) {
        StoredObject dropped =
            bucket.store.put(key("a.txt"), "Sales rose.".getBytes(UTF_8), null, wrong);
        assertThat(bucket.deliver(dropped)).as(wrong.toString()).isInstanceOf(Refused.class);
        assertThat(bucket.problem("a.txt").path("type").asText())
            .isEqualTo("/problems/invalid-request");
      }
      assertThat(bucket.bills()).isZero();
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OptionsByPrefix("{\"a\": {\"options\": {\"sentence\": 3}}}"))
        .withMessageContaining("sentence");
    assertThatIllegalArgumentException().isThrownBy(() -> new OptionsByPrefix("[1]"));
  }

  @Test
  void readWhatIsPackedAndRefuseWhatOnlySaysSoOrIsTooMuch() throws IOException {
    try (Deliveries bucket = new Deliveries()) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write("Harbour said that sales rose 9% to $412 million.".getBytes(UTF_8));
      }
      StoredObject good = bucket.store.put(key("a.txt"), packed.toByteArray(), "gzip", Map.of());
      assertThat(bucket.deliver(good)).isInstanceOf(Summarised.class);

      StoredObject bad = bucket.store.put(key("b.txt"), new byte[] {1, 2}, "gzip", Map.of());
      assertThat(bucket.deliver(bad)).isInstanceOf(Refused.class);
      StoredObject unknown = bucket.store.put(key("c.txt"), new byte[] {1, 2}, "br", Map.of());
      assertThat(bucket.deliver(unknown)).isInstanceOf(Refused.class);

      ByteArrayOutputStream bomb = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
        out.write(new byte[5_000_000]);
      }
      StoredObject large = bucket.store.put(key("d.txt"), bomb.toByteArray(), "gzip", Map.of());
      assertThat(bucket.deliver(large)).isInstanceOf(Refused.class);
      assertThat(bucket.problem("d.txt").path("type").asText()).isEqualTo("/problems/too-large");
    }
  }

  @Test
  void readAPageThatIsMostlyPicturesFromATemporaryFile() {
    BucketSettings large =
        new BucketSettings(
            SETTINGS.inputs(),
            null,
            List.of(),
            Long.MAX_VALUE,
            30_000_000,
            ".claims/",
            Deliveries.LEASE,
            false);
    String picture = "<img src='data:image/png;base64," + "A".repeat(20_000_000) + "'>";
    byte[] page =
        ("<p>Harbour said that sales rose 9% to $412 million.</p>" + picture).getBytes(UTF_8);
    try (Deliveries bucket = new Deliveries()) {
      StoredObject dropped = bucket.store.put(key("a.html"), page, null, Map.of());

      assertThat(
              bucket
                  .process(bucket.store, large)
                  .summarise(Deliveries.document(dropped), Services.context("event")))
          .isInstanceOf(Summarised.class);

      JsonNode result = bucket.result("a.html");
      assertThat(result.path("object").path("hash").asText())
          .isEqualTo(Sha256.name(page))
          .isEqualTo(result.path("id").asText());
    }
  }

  @Test
  void takeTheResultWithTheDocumentOnlyWhereThatIsConfigured() {
    try (Deliveries bucket = new Deliveries()) {
      StoredObject dropped = bucket.drop("a.txt", "");
      bucket.deliver(dropped);
      bucket.store.delete(dropped.address());

      bucket.process(bucket.store, SETTINGS).removed(dropped.address());
      assertThat(bucket.bytes(key("a.txt.summary.json"))).isNotNull();

      BucketSettings removing =
          new BucketSettings(
              SETTINGS.inputs(), null, List.of(), 1_000, 1_000, ".claims/", Deliveries.LEASE, true);
      bucket.process(bucket.store, removing).removed(dropped.address());
      assertThat(bucket.store.keys("press")).isEmpty();
    }
  }
}
