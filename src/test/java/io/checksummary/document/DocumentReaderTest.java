package io.checksummary.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.document.Extraction.Extracted;
import io.checksummary.document.Extraction.TooLong;
import io.checksummary.document.Extraction.Unsupported;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private static final String TEXT = "Café prices rose 12 % – to €3.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "text/markdown",
        "Text/Plain; charset=UTF-8",
        "text/markdown;variant=GFM; charset=\"utf-8\"",
        " text/plain ;"
      })
  void readsTextAsUtf8(String mediaType) {
    assertThat(
            DocumentReader.extract(
                DocumentContent.of(TEXT.getBytes(StandardCharsets.UTF_8)), mediaType))
        .isEqualTo(new Extracted(TEXT));
  }

  @Test
  void readsTheCharsetThatIsNamed() {
    byte[] bytes = "Café".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(DocumentReader.extract(DocumentContent.of(bytes), "text/plain; charset=iso-8859-1"))
        .isEqualTo(new Extracted("Café"));
    assertThat(
            DocumentReader.extract(
                DocumentContent.of(TEXT.getBytes(StandardCharsets.UTF_16)),
                "text/plain;charset=utf-16"))
        .isEqualTo(new Extracted(TEXT));
  }

  @Test
  void leavesOutAByteOrderMark() {
    assertThat(
            DocumentReader.extract(
                DocumentContent.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)),
                "text/plain"))
        .isEqualTo(new Extracted(TEXT));
  }

  @Test
  void keepsMarkdownAsItIsWritten() {
    String markdown = "# Prices\n\n* **12 %** up\n";

    assertThat(
            DocumentReader.extract(
                DocumentContent.of(markdown.getBytes(StandardCharsets.UTF_8)), "text/markdown"))
        .isEqualTo(new Extracted(markdown));
  }

  @Test
  void anEmptyDocumentIsAnEmptyText() {
    assertThat(DocumentReader.extract(DocumentContent.of(new byte[0]), "text/plain"))
        .isEqualTo(new Extracted(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/pdf",
        "text/html; charset=klingon",
        "text/css",
        "text",
        "",
        "text/plain/x",
        "text/plain; charset=klingon",
        "text/plain; charset=ibm500"
      })
  void refusesOtherMediaTypes(String mediaType) {
    assertThat(
            DocumentReader.extract(
                DocumentContent.of(TEXT.getBytes(StandardCharsets.UTF_8)), mediaType))
        .isInstanceOf(Unsupported.class);
  }

  @Test
  void aVeryLongMediaTypeIsNone() {
    assertThat(
            DocumentReader.extract(
                DocumentContent.of(new byte[0]), "text/plain" + ";".repeat(1_000_000)))
        .isInstanceOf(Unsupported.class);
  }

  @Test
  void refusesBytesThatAreNotWhatTheyClaim() {
    byte[] latin = "Café".getBytes(StandardCharsets.ISO_8859_1);
    byte[] archive = {'P', 'K', 3, 4, 20, 0, 0, 0};
    byte[] pdf = "%PDF-1.7 prices".getBytes(StandardCharsets.US_ASCII);

    assertThat(DocumentReader.extract(DocumentContent.of(latin), "text/plain"))
        .isInstanceOf(Unsupported.class);
    assertThat(DocumentReader.extract(DocumentContent.of(archive), "text/plain"))
        .isInstanceOf(Unsupported.class);
    assertThat(DocumentReader.extract(DocumentContent.of(pdf), "text/markdown"))
        .isInstanceOf(Unsupported.class);
  }

  @Test
  void aPageIsAsLongAsWhatIsNoPictureInIt() {
    String picture = "<img src='data:image/png;base64," + "A".repeat(11_000_000) + "'>";
    String page = "<article><p>Prices rose 12 %.</p>" + picture + "<p>Costs fell.</p></article>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);

    assertThat(DocumentReader.extract(DocumentContent.of(bytes), "text/html"))
        .isEqualTo(new Extracted("Prices rose 12 %.\n\nCosts fell.\n"));
    assertThat(DocumentReader.extract(DocumentContent.of(bytes), "text/plain"))
        .isEqualTo(new TooLong(DocumentDecoder.MOST_CHARACTERS));
  }
}
