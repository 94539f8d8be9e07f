package io.checksummary.summary.digest;

import java.time.Duration;

/**
 * What was tried with one model for a request.
 *
 * @param model as configured
 * @param calls how many, at least 1
 * @param time from the begin of the first call to the end of the last
 */
public record ModelAttempt(String provider, String model, int calls, Duration time) {}
