package io.checksummary.entry.function.event;

import io.checksummary.api.call.ServiceFunction;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of events that ask a function, each with that of the event which answers. */
enum EventType {
  SUMMARIZE(ServiceFunction.SUMMARIZE, "digest"),
  CHECK(ServiceFunction.CHECK, "verdicts"),
  FIGURES(ServiceFunction.FIGURES, "quantities");

  /** That of an event which says why there is no answer. */
  static final String PROBLEM = "io.checksummary.problem";

  private static final String PREFIX = "io.checksummary.";

  private final ServiceFunction function;
  private final String answer;

  EventType(ServiceFunction function, String answer) {
    this.function = function;
    this.answer = PREFIX + answer;
  }

  /** Empty for a type that asks none of the functions. */
  static Optional<EventType> of(String type) {
    return Arrays.stream(values()).filter(known -> known.asked().equals(type)).findFirst();
  }

  /** All types that ask for something, as a problem names them. */
  static String known() {
    return Arrays.stream(values()).map(EventType::asked).collect(Collectors.joining(", "));
  }

  ServiceFunction function() {
    return function;
  }

  /** The type of an event that asks: {@code io.checksummary.summarize}. */
  String asked() {
    return PREFIX + function.code();
  }

  /** The type of the event that answers: {@code io.checksummary.digest}. */
  String answered() {
    return answer;
  }
}
