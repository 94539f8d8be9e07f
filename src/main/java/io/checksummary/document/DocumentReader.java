package io.checksummary.document;

import io.checksummary.document.Extraction.Extracted;
import io.checksummary.document.Extraction.TooLong;
import io.checksummary.document.Extraction.Unsupported;
import io.checksummary.document.html.HtmlDocument;
import io.checksummary.document.markdown.MarkdownDocument;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Extracts the text of documents: plain text, Markdown, and pages of HTML or XHTML. */
public final class DocumentReader {

  private static final String MARKDOWN = "text/markdown";
  private static final Set<String> READ = Set.of("text/plain", MARKDOWN);
  private static final String HTML = "text/html";
  private static final String XHTML = "application/xhtml+xml";

  /** The character sets that every Java has, by their names in IANA's registry. */
  private static final Map<String, Charset> CHARSETS =
      Map.of(
          "utf-8", StandardCharsets.UTF_8,
          "utf8", StandardCharsets.UTF_8,
          "us-ascii", StandardCharsets.US_ASCII,
          "ascii", StandardCharsets.US_ASCII,
          "iso-8859-1", StandardCharsets.ISO_8859_1,
          "latin1", StandardCharsets.ISO_8859_1,
          "utf-16", StandardCharsets.UTF_16,
          "utf-16le", StandardCharsets.UTF_16LE,
          "utf-16be", StandardCharsets.UTF_16BE);

  private DocumentReader() {}

  /**
   * The text of a document. Markdown comes back as it is written, its marks included, but for signs
   * without width in place of what it does not show: offsets count in the document. Of a page comes
   * what it shows of its article, however much is written into it that is no text.
   *
   * @param mediaType {@code text/plain}, {@code text/markdown}, {@code text/html} or {@code
   *     application/xhtml+xml}; UTF-8 where neither it nor a page names a charset
   * @throws java.io.UncheckedIOException if the bytes cannot be had
   */
  public static Extraction extract(DocumentContent content, String mediaType) {
    MediaType type = MediaType.of(mediaType);
    return switch (type.essence()) {
      case HTML -> page(HtmlCharset.decode(content, type.charset()), false);
      case XHTML -> page(HtmlCharset.decode(content, type.charset()), true);
      case MARKDOWN -> markdown(plain(content, type));
      default -> plain(content, type);
    };
  }

  private static Extraction page(Extraction decoded, boolean xml) {
    return switch (decoded) {
      case Unsupported unsupported -> unsupported;
      case TooLong tooLong -> tooLong;
      case Extracted(String html) when isBinary(html) -> binary();
      case Extracted(String html) ->
          HtmlDocument.text(html, xml)
              .<Extraction>map(Extracted::new)
              .orElseGet(DocumentReader::tooDeep);
    };
  }

  private static Extraction markdown(Extraction read) {
    return read instanceof Extracted(String written)
        ? new Extracted(MarkdownDocument.shown(written))
        : read;
  }

  private static Unsupported tooDeep() {
    return new Unsupported(
        "The page nests its elements too deeply, or holds too many, to be read as HTML. Extract the"
            + " text first and send it as \"text\".");
  }

  private static Extraction plain(DocumentContent content, MediaType type) {
    if (!READ.contains(type.essence())) {
      return new Unsupported(
          "Documents of this media type are not read; expected text/plain, text/markdown, text/html"
              + " or application/xhtml+xml. Extract the text first and send it as \"text\".");
    }
    Charset charset =
        type.charset() == null ? StandardCharsets.UTF_8 : CHARSETS.get(type.charset());
    return charset == null
        ? new Unsupported(
            "The charset that the media type names is not read; expected one of UTF-8, UTF-16,"
                + " ISO-8859-1 and US-ASCII. Convert the document to UTF-8.")
        : text(DocumentDecoder.decode(content, charset, UnaryOperator.identity()));
  }

  private static Extraction text(Extraction decoded) {
    return decoded instanceof Extracted(String text) && isBinary(text) ? binary() : decoded;
  }

  private static Unsupported binary() {
    return new Unsupported(
        "The bytes are not the text that the media type claims: they hold NUL, as PDF, Word"
            + " and archives do. Extract the text first and send it as \"text\".");
  }

  /** NUL stands in no text; a PDF may hold none, but says what it is. */
  private static boolean isBinary(String text) {
    return text.indexOf('\0') >= 0 || text.startsWith("%PDF-");
  }
}
