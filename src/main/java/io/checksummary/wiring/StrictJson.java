package io.checksummary.wiring;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.checksummary.api.Json;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Funqy reads as strictly as the service does. */
@Singleton
final class StrictJson implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    Json.strict(mapper);
  }
}
