package io.checksummary.deployed;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.entry.function.Http;
import io.checksummary.entry.function.OpenAiServer;
import io.checksummary.model.provider.OpenAiDouble;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A build at an address answers as a plain server does: with the same status, the same media type,
 * the same headers of the contract and the same bytes, but for the names of requests.
 *
 * <p>It runs only where it is asked for by name: {@code -Dchecksummary.address} is the build's,
 * {@code -Dchecksummary.reference} the plain server's, and {@code -Dchecksummary.model-port} the
 * port at which both look for a model of OpenAI's protocol. This suite is that model.
 */
class DeployedContract {

  private static final String ADDRESS = System.getProperty("checksummary.address", "");
  private static final String REFERENCE = System.getProperty("checksummary.reference", "");

  /** What the contract says of an answer in its head; a platform may add others of its own. */
  private static final List<String> HEADERS =
      List.of(
          "Allow",
          "Cache-Control",
          "Cache-Status",
          "Content-Security-Policy",
          "Content-Type",
          "Referrer-Policy",
          "Retry-After",
          "X-Content-Type-Options");

  private static OpenAiDouble model;

  @BeforeAll
  static void standIn() {
    assertThat(ADDRESS).as("-Dchecksummary.address").startsWith("http://127.0.0.1:");
    assertThat(REFERENCE).as("-Dchecksummary.reference").startsWith("http://127.0.0.1:");
    model = OpenAiDouble.at(Integer.getInteger("checksummary.model-port"), OpenAiServer::reply);
  }

  @AfterAll
  static void end() {
    model.close();
  }

  static List<Exchange> exchanges() {
    return Exchange.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exchanges")
  void answersAsAPlainServerDoes(Exchange exchange) {
    Response expected = exchange.ask(REFERENCE);
    Response response = exchange.ask(ADDRESS);

    assertThat(outcome(response)).isEqualTo(exchange.outcome());
    assertThat(response.statusCode()).isEqualTo(expected.statusCode());
    assertThat(headers(response)).isEqualTo(headers(expected));
    if (exchange.isText()) {
      assertThat(withoutIds(response)).isEqualTo(withoutIds(expected));
    }
  }

  /** {@code 200}, or the problem's name; answers of functions and problems keep the contract. */
  private static String outcome(Response response) {
    if (response.statusCode() == 200) {
      assertThat(response.header("X-Request-Id")).isNotBlank();
      return "200";
    }
    return Http.problemOf(response);
  }

  private static Set<String> headers(Response response) {
    return HEADERS.stream()
        .filter(name -> response.header(name) != null)
        .map(name -> name + ": " + value(name, response))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A media type's parameters may be written with or without a blank. */
  private static String value(String name, Response response) {
    String value = response.header(name);
    return switch (name) {
      case "Content-Type" -> value.replace("; ", ";").toLowerCase(Locale.ROOT);
      case "Cache-Status" -> value.replaceAll("ttl=\\d+", "ttl=…");
      default -> value;
    };
  }

  /** Nor the time that calls of the model took, which a problem tells. */
  private static String withoutIds(Response response) {
    String id = response.header("X-Request-Id");
    String body = response.asString().replaceAll("in \\d+\\.\\d s\\.", "in … s.");
    return id == null ? body : body.replace('"' + id + '"', "\"…\"");
  }
}
