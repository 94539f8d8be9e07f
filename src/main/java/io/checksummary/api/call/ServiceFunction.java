package io.checksummary.api.call;

import java.util.Locale;

/** What the service can be asked for. */
public enum ServiceFunction {
  SUMMARIZE,
  CHECK,
  FIGURES;

  /** Its name in paths, logs and metrics: {@code summarize}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
