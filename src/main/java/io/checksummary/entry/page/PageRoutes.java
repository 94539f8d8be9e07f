package io.checksummary.entry.page;

import io.checksummary.report.wording.VerdictSign;
import io.checksummary.text.resource.TextResource;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a browser reads. Quarkus itself serves the files under {@code META-INF/resources}. */
@Singleton
class PageRoutes {

  private static final List<String> FILES = List.of("/", "/openapi.json", "/schema/*", "/page/*");
  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  /** The tables of a report, which the page's script reads as every report does. */
  private static final List<String> TABLES = List.of("verdict-signs.txt", "en/report-words.txt");

  private static final String HTML = "text/html;charset=UTF-8";
  private static final String PLAIN = "text/plain;charset=UTF-8";

  void install(@Observes Router router) {
    FILES.forEach(path -> router.route(path).handler(PageRoutes::requireReading));
    router
        .route("/problems/:name")
        .handler(PageRoutes::requireReading)
        .handler(routing -> answer(routing, HTML, ProblemPage.of(routing.pathParam("name"))));
    router
        .route("/problems/")
        .handler(PageRoutes::requireReading)
        .handler(routing -> answer(routing, HTML, Optional.of(ProblemPage.index())));
    TABLES.forEach(table ->
        router
            .route("/page/" + table)
            .handler(
                routing -> answer(routing, PLAIN, TextResource.find(VerdictSign.class, table))));
    router
        .route("/samples/:name")
        .handler(PageRoutes::requireReading)
        .handler(routing -> answer(routing, PLAIN, SampleRoutes.read(routing.pathParam("name"))));
  }

  private static void requireReading(RoutingContext routing) {
    if (READING.contains(routing.request().method())) {
      routing.next();
    } else {
      routing.response().putHeader("Allow", "GET, HEAD");
      routing.fail(405);
    }
  }

  private static void answer(RoutingContext routing, String type, Optional<String> words) {
    if (words.isEmpty()) {
      routing.fail(404);
    } else {
      routing.response().putHeader("Content-Type", type).end(words.get());
    }
  }
}
