package io.checksummary.entry.function;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a server's reader refuses before the router sees it, held against a request that a platform
 * hands over: it should be answered as everywhere else.
 */
@Singleton
@Unremovable
public class WireRules {

  /** Two spaces, the version, and as much as the longest usual method. */
  private static final int AROUND_TARGET = 18;

  private final int longestLine;
  private final long largestHeaders;

  WireRules(
      @ConfigProperty(name = "quarkus.http.limits.max-initial-line-length", defaultValue = "4096")
          int longestLine,
      @ConfigProperty(name = "quarkus.http.limits.max-header-size", defaultValue = "20K")
          MemorySize largestHeaders) {
    this.longestLine = longestLine;
    this.largestHeaders = largestHeaders.asLongValue();
  }

  /**
   * Lets a request through that a server would read.
   *
   * @throws ProblemException otherwise, the same as the server's
   */
  public void require(
      String target, List<Map.Entry<String, String>> headers, ProblemFactory problems) {
    if (target.length() + AROUND_TARGET > longestLine) {
      throw MalformedRequests.problem(new TooLongHttpLineException(), problems);
    }
    long size =
        headers.stream().mapToLong(header -> line(header.getKey(), header.getValue())).sum();
    if (size > largestHeaders) {
      throw MalformedRequests.problem(new TooLongHttpHeaderException(), problems);
    }
    if (!MalformedRequests.isUri(target)) {
      throw MalformedRequests.problem(null, problems);
    }
  }

  /** With a colon and a space between. */
  private static int line(String name, String value) {
    return name.length() + 2 + value.length();
  }
}
