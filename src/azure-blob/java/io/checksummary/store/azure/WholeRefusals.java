package io.checksummary.store.azure;

import com.azure.core.http.HttpPipelineCallContext;
import com.azure.core.http.HttpPipelineNextPolicy;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.policy.HttpPipelinePolicy;
import reactor.core.publisher.Mono;

/**
 * Keeps what a refusal says: where the SDK tries again it reads it more than once, which the JDK's
 * connections do not allow.
 */
final class WholeRefusals implements HttpPipelinePolicy {

  private static final int BAD_REQUEST = 400;

  @Override
  public Mono<HttpResponse> process(HttpPipelineCallContext context, HttpPipelineNextPolicy next) {
    return next.process()
        .map(answer -> answer.getStatusCode() >= BAD_REQUEST ? answer.buffer() : answer);
  }
}
