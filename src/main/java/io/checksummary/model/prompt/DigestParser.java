package io.checksummary.model.prompt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.checksummary.summary.port.ModelAnswer.Figure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a digest out of what a model wrote, however loosely it wrote it.
 *
 * <p>Accepted: prose and code fences around the object, trailing commas, single quotes, comments,
 * line breaks in strings, members in any order and spelling of case ({@code key_figures}), numbers
 * for strings, lists of strings for a string, unknown members. What breaks off is read as far as
 * whole members go: a whole summary makes a digest, half a sentence makes none. Of a member that
 * comes twice the last counts.
 *
 * <p>Whatever is beyond the stated lengths is refused rather than cut.
 */
public final class DigestParser {

  /** Answers are read up to here, in characters; a digest takes a few thousand. */
  static final int LONGEST = 200_000;

  /**
   * A summary that is longer, in UTF-16 code units, is no summary: the longest that can be asked
   * for, of 1,000 words or 20 sentences, takes a tenth of it.
   */
  static final int LONGEST_SUMMARY = 100_000;

  /** A title that is longer, in UTF-16 code units, is none; the article's own may serve. */
  static final int LONGEST_TITLE = 1_000;

  /** A key figure whose label is longer, in UTF-16 code units, is none. */
  static final int LONGEST_LABEL = 500;

  /** A key figure whose text is longer, in UTF-16 code units, is none. */
  static final int LONGEST_TEXT = 2_000;

  /** A quotation that is longer, in UTF-16 code units, tells no place, and is left out. */
  static final int LONGEST_QUOTE = 5_000;

  /** So many key figures are read, whatever was asked. */
  static final int MOST_FIGURES = 200;

  /** So many braces are tried for the begin of the object. */
  private static final int MOST_TRIES = 16;

  private static final int DEEPEST = 50;

  private static final String END_OF_THOUGHT = "</think>";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  /**
   * A digest as it was written.
   *
   * @param title null where there is none
   * @param summary not blank
   */
  public record ParsedDigest(@Nullable String title, String summary, List<Figure> keyFigures) {}

  private @Nullable String title;
  private @Nullable String summary;
  private List<Figure> figures = List.of();

  private DigestParser() {}

  /** The digest in an answer; empty where the answer holds none. */
  public static Optional<ParsedDigest> parse(String answer) {
    String text = answer.length() <= LONGEST ? answer : answer.substring(0, LONGEST);
    int thought = text.lastIndexOf(END_OF_THOUGHT);
    int brace = text.indexOf('{', thought < 0 ? 0 : thought + END_OF_THOUGHT.length());
    for (int tries = 0; brace >= 0 && tries < MOST_TRIES; tries++) {
      DigestParser parser = new DigestParser();
      Optional<ParsedDigest> read = parser.object(text.substring(brace));
      if (read.isPresent() || parser.isTooLong()) {
        return read;
      }
      brace = text.indexOf('{', brace + 1);
    }
    return Optional.empty();
  }

  private Optional<ParsedDigest> object(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      members(parser);
    } catch (IOException brokenOff) {
      // What was read whole before the break still counts.
    }
    return summary == null || summary.isBlank() || isTooLong()
        ? Optional.empty()
        : Optional.of(new ParsedDigest(upTo(LONGEST_TITLE, title), summary, figures));
  }

  private boolean isTooLong() {
    return upTo(LONGEST_SUMMARY, summary) == null && summary != null;
  }

  /** Null where it is longer: half of it would say something else. */
  private static @Nullable String upTo(int longest, @Nullable String text) {
    return text == null || text.length() <= longest ? text : null;
  }

  private void members(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = name(parser);
      parser.nextToken();
      switch (name) {
        case "title" -> title = string(parser);
        case "summary" -> summary = string(parser);
        case "keyfigures" -> keyFigures(parser);
        default -> parser.skipChildren();
      }
    }
  }

  /** Case and separators do not matter: {@code keyFigures} is {@code key_figures}. */
  private static String name(JsonParser parser) throws IOException {
    return parser.currentName().toLowerCase(Locale.ROOT).replaceAll("[_\\- ]", "");
  }

  private void keyFigures(JsonParser parser) throws IOException {
    List<Figure> read = new ArrayList<>();
    figures = read;
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        figure(parser).filter(figure -> read.size() < MOST_FIGURES).ifPresent(read::add);
      } else {
        parser.skipChildren();
      }
    }
  }

  private static Optional<Figure> figure(JsonParser parser) throws IOException {
    String label = null;
    String text = null;
    String quote = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = name(parser);
      parser.nextToken();
      switch (name) {
        case "label" -> label = string(parser);
        case "text" -> text = string(parser);
        case "quote" -> quote = string(parser);
        default -> parser.skipChildren();
      }
    }
    String shortLabel = upTo(LONGEST_LABEL, label);
    String shortText = upTo(LONGEST_TEXT, text);
    return shortLabel == null || shortText == null
        ? Optional.empty()
        : Optional.of(new Figure(shortLabel, shortText, upTo(LONGEST_QUOTE, quote)));
  }

  /** A string, a number as it is written, or a list of them joined by spaces; else null. */
  private static @Nullable String string(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      return strings(parser);
    }
    if (token != null && (token == JsonToken.VALUE_STRING || token.isNumeric())) {
      return parser.getText();
    }
    parser.skipChildren();
    return null;
  }

  private static @Nullable String strings(JsonParser parser) throws IOException {
    StringBuilder joined = new StringBuilder();
    while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      String part = string(parser);
      joined.append(joined.isEmpty() || part == null ? "" : " ").append(part == null ? "" : part);
    }
    return joined.isEmpty() ? null : joined.toString();
  }
}
