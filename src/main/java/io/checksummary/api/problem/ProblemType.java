package io.checksummary.api.problem;

import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kinds of problems. What there is to say of each stands in {@code problems.txt}. Three are of
 * gateways that stand before the function, and are here so that its callers can look them up.
 */
public enum ProblemType {
  INVALID_REQUEST,
  UNAUTHENTICATED,
  FORBIDDEN,
  FOREIGN_CALLER,
  NOT_FOUND,
  METHOD_NOT_ALLOWED,
  NOTHING_TO_SUMMARISE,
  TOO_LARGE,
  URI_TOO_LONG,
  HEADERS_TOO_LARGE,
  EXPECTATION_FAILED,
  TOO_MANY_REQUESTS,
  UNSUPPORTED_DOCUMENT,
  NUMBERS_NOT_SUPPORTED,
  MODEL_FAILED,
  MODEL_UNAVAILABLE,
  OVERLOADED,
  DEADLINE_EXCEEDED,
  INTERNAL;

  /** Where the pages of the catalogue stand: {@code /problems/NAME}. */
  public static final String PATH = "/problems/";

  /** {@code invalid-request} for one. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code /problems/invalid-request} for one. */
  public String path() {
    return PATH + code();
  }

  public Page page() {
    return Objects.requireNonNull(Catalogue.PAGES.get(code()), code());
  }

  public int status() {
    return page().status();
  }

  /**
   * What the catalogue says of a kind of problem.
   *
   * @param status the HTTP status
   * @param wrong what was wrong
   * @param expected what was expected
   * @param advice what to try
   */
  public record Page(
      String name, int status, String title, String wrong, String expected, String advice) {

    static Page of(List<String> fields) {
      return new Page(
          fields.get(0),
          Integer.parseInt(fields.get(1)),
          fields.get(2),
          fields.get(3),
          fields.get(4),
          fields.get(5));
    }
  }

  /** Read once, when a page is first asked for. */
  private static final class Catalogue {
    static final Map<String, Page> PAGES = read();

    private static Map<String, Page> read() {
      return TableFile.of(ProblemType.class, "problems.txt").rows().stream()
          .map(Page::of)
          .collect(Collectors.toUnmodifiableMap(Page::name, Function.identity()));
    }
  }
}
