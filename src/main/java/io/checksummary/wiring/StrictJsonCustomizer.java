package io.checksummary.wiring;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.checksummary.api.json.JsonCodec;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Funqy reads as strictly as the service does. */
@Singleton
final class StrictJsonCustomizer implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    JsonCodec.strict(mapper);
  }
}
