package io.checksummary.api.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Strings of a request that stand for something else; empty where they do not. */
public final class FieldParsers {

  /** RFC 5646, without grandfathered and private tags; the longest tag it foresees has 35. */
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.{4,40})?");
  private static final int DAY_LENGTH = "2024-03-14".length();

  private FieldParsers() {}

  /** A BCP 47 tag in its usual case: {@code PT-br} is {@code pt-BR}. */
  static Optional<String> language(String tag) {
    if (!LANGUAGE.matcher(tag).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** The day of an ISO 8601 date or date-time, as its writer's clock had it. */
  static Optional<LocalDate> day(String iso) {
    if (!DAY.matcher(iso).matches()) {
      return Optional.empty();
    }
    try {
      if (iso.length() > DAY_LENGTH) {
        DateTimeFormatter.ISO_DATE_TIME.parse(iso);
      }
      return Optional.of(LocalDate.parse(iso.substring(0, DAY_LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Base64 of RFC 4648, section 4; line breaks are fine, as most tools make them. */
  public static Optional<byte[]> base64(String text) {
    try {
      return Optional.of(
          Base64.getDecoder().decode(text.replace("\n", "").replace("\r", "").strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
