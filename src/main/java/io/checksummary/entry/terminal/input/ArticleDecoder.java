package io.checksummary.entry.terminal.input;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.checksummary.api.request.ArticleInput;
import io.checksummary.entry.terminal.command.ExitCode;
import java.util.Arrays;
import java.util.Locale;

/** Tells what the bytes of an input are: text, or a document that the service takes apart. */
public final class ArticleDecoder {

  private ArticleDecoder() {}

  /**
   * Told by the first bytes, or by the end of the name where they do not say.
   *
   * @throws InputException if it is neither text nor a document
   */
  public static ArticleInput article(Input input, byte[] bytes) throws InputException {
    String name = input.name().toLowerCase(Locale.ROOT);
    if (startsWith(bytes, "%PDF-")) {
      return new ArticleInput.Document(bytes, "application/pdf");
    }
    if (startsWith(bytes, "PK\u0003\u0004") && name.endsWith(".docx")) {
      return new ArticleInput.Document(
          bytes, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return new ArticleInput.Document(bytes, "text/html");
    }
    return new ArticleInput.Text(text(input, bytes));
  }

  /**
   * The text that bytes hold.
   *
   * @throws InputException if they hold none
   */
  public static String text(Input input, byte[] bytes) throws InputException {
    DecodedText decoded = DecodedText.of(bytes);
    if (decoded.isBinary()) {
      throw new InputException("'" + input.name() + "' is not a text", ExitCode.COULD_NOT_RUN);
    }
    return decoded.text();
  }

  private static boolean startsWith(byte[] bytes, String prefix) {
    byte[] first = prefix.getBytes(US_ASCII);
    return bytes.length >= first.length
        && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
  }
}
