package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.telemetry.OtlpDouble;
import io.checksummary.telemetry.SentSpan;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A collector that speaks gRPC is sent the same. {@code GrpcTracesIT} asks the built program. */
@QuarkusTest
@WithTestResource(
    value = Collector.class,
    initArgs = @ResourceArg(name = Collector.PROTOCOL, value = "grpc"))
class GrpcTracesTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @SuppressWarnings("NullAway.Init") // the test resource puts it in
  OtlpDouble collector;

  @Test
  void aRequestHasASpan() {
    Http.post(
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"),
        "figures",
        Http.object("text", "Revenue rose to $412 million."));

    SentSpan request = collector.await(1, span -> span.trace().equals(TRACE)).getFirst();
    assertThat(request.name()).isEqualTo("POST /figures");
  }
}
