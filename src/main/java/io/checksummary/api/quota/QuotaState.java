package io.checksummary.api.quota;

import java.time.Duration;

/**
 * How much of something a caller has left.
 *
 * @param name {@code requests} or {@code tokens}: the unit that the others count in
 * @param most in a window
 * @param window how long one is
 * @param left from 0 to the most
 * @param reset until all of it is there again; zero where it is
 */
public record QuotaState(String name, long most, Duration window, long left, Duration reset) {}
