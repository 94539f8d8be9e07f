package io.checksummary.entry.terminal.input;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.api.request.ArticleInput;
import io.checksummary.entry.terminal.command.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputReaderTest {

  private final SampleArticles samples = new SampleArticles();
  private final InputReader inputs =
      new InputReader(samples, new ByteArrayInputStream("typed".getBytes(UTF_8)));

  @TempDir private Path folder;

  private static void refused(ThrowingCall call, String message) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(call::run)
        .withMessage(message)
        .satisfies(e -> assertThat(e.exit()).isEqualTo(ExitCode.USAGE));
  }

  private interface ThrowingCall {
    void run() throws InputException;
  }

  @Test
  void aMistypedSampleIsGuessed() {
    refused(
        () -> inputs.find("harbor-foods"),
        "no file or sample named 'harbor-foods'; did you mean 'harbour-foods'?");
    refused(() -> inputs.find("chek"), "no file or sample named 'chek'; did you mean 'check'?");
    refused(
        () -> inputs.find("zzz"),
        "no file or sample named 'zzz'; 'checksummary samples' lists the samples");
  }

  @Test
  void aMistypedPathIsGuessed() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), "x");
    String typed = folder.resolve("reprot.txt").toString();
    refused(
        () -> inputs.find(typed),
        "no file or sample named '" + typed + "'; did you mean '" + report + "'?");
  }

  @Test
  void aFolderIsNoArticle() {
    refused(
        () -> inputs.find(folder.toString()), "'" + folder + "' is a folder; name the files in it");
  }

  @Test
  void strangeNamesAreNamesToo() {
    refused(() -> inputs.find("a\0b"), "'a b' is no path");
    refused(
        () -> inputs.find("x".repeat(5_000)),
        "no file or sample named '"
            + "x".repeat(5_000)
            + "'; 'checksummary samples' lists the samples");
  }

  @Test
  void theStandardInputIsReadOnce() throws InputException {
    assertThat(inputs.bytes(inputs.find("-"))).asString(UTF_8).isEqualTo("typed");
    refused(
        () -> inputs.findAll(List.of("-", "-")), "the standard input ('-') can be read only once");
  }

  @Test
  void everySampleCanBeRead() throws InputException {
    assertThat(samples.names()).hasSizeGreaterThanOrEqualTo(12).contains("harbour-foods");
    for (String name : samples.names()) {
      Input input = inputs.find(name);
      assertThat(input).isEqualTo(new Input.Sample(name));
      assertThat(ArticleDecoder.text(input, inputs.bytes(input)).split("\\s+"))
          .hasSizeGreaterThan(250);
    }
  }

  @Test
  void theTwinsOfHarbourFoodsHoldItsWords() {
    List<String> story = List.of(samples.text("harbour-foods").strip().split("\n\n"));
    assertThat(samples.text("harbour-foods-web")).contains(story);
    String pdf =
        samples
            .text("harbour-foods-pdf")
            .replaceAll("(?m)\\n*^eastmarch review.*\\n.*Page.*\\n\\f.*\\n", "")
            .replace("\\$", "$")
            .replaceAll("(\\p{L})-\n", "$1")
            .replaceAll("\\s+", " ");
    assertThat(story.stream().map(paragraph -> paragraph.replaceAll("\\s+", " ")).toList())
        .allSatisfy(paragraph -> assertThat(pdf).contains(paragraph));
  }

  @Test
  void textIsReadInItsOwnEncoding() throws InputException {
    Input any = new Input.Sample("any");
    Charset western = Charset.forName("windows-1252");
    assertThat(ArticleDecoder.text(any, "€5 – ok".getBytes(UTF_8))).isEqualTo("€5 – ok");
    assertThat(ArticleDecoder.text(any, "\uFEFF€5".getBytes(UTF_8))).isEqualTo("€5");
    assertThat(ArticleDecoder.text(any, "\uFEFF€5".getBytes(UTF_16LE))).isEqualTo("€5");
    assertThat(ArticleDecoder.text(any, "€5 – ok".getBytes(western))).isEqualTo("€5 – ok");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ArticleDecoder.text(any, new byte[] {1, 0, 2}))
        .withMessage("'any' is not a text")
        .satisfies(e -> assertThat(e.exit()).isEqualTo(ExitCode.COULD_NOT_RUN));
  }

  @Test
  void documentsAreToldFromTexts() throws InputException {
    byte[] pdf = "%PDF-1.7".getBytes(UTF_8);
    assertThat(ArticleDecoder.article(new Input.Sample("x"), pdf))
        .isInstanceOfSatisfying(
            ArticleInput.Document.class,
            document -> assertThat(document.mediaType()).isEqualTo("application/pdf"));
    assertThat(ArticleDecoder.article(new Input.Sample("page.HTML"), "<p>5".getBytes(UTF_8)))
        .isInstanceOf(ArticleInput.Document.class);
    assertThat(ArticleDecoder.article(new Input.Sample("x.md"), "# 5".getBytes(UTF_8)))
        .isEqualTo(new ArticleInput.Text("# 5"));
  }
}
