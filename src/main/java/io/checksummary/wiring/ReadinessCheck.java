package io.checksummary.wiring;

import io.checksummary.summary.call.CallSettings;
import io.checksummary.summary.port.SummaryModel;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready where the settings name a usable model and requests are taken; asks no model. An outage of
 * the model, or more requests than are taken, leave it ready: sending it nothing would help nobody.
 *
 * <p>Asynchronous, so that it answers without a thread of the pool that may be busy.
 */
@Readiness
@Singleton
class ReadinessCheck implements AsyncHealthCheck {

  private final CallSettings calls;
  private volatile boolean ending;

  ReadinessCheck(CallSettings calls) {
    this.calls = calls;
  }

  /** Before the requests in flight are waited for. */
  void end(@Observes ShutdownDelayInitiatedEvent event) {
    ending = true;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    SummaryModel model = calls.model();
    boolean usable = calls.models().stream().anyMatch(ReadinessCheck::isUsable);
    return Uni.createFrom()
        .item(
            HealthCheckResponse.named("model")
                .status(usable && !ending)
                .withData("provider", model.provider())
                .withData("model", model.name())
                .build());
  }

  private static boolean isUsable(SummaryModel model) {
    return !model.provider().equals(UnusableModel.NONE);
  }
}
