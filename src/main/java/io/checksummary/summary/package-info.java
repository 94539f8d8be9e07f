/**
 * The use case: an article comes in, a digest goes out, and every number in it has a verdict.
 * {@code Summariser} is the way in. Pure: may use {@code text}, {@code quantity}, {@code recognise}
 * and {@code check}.
 *
 * <p>The packages below, each of which may use those before it:
 *
 * <ul>
 *   <li>{@code port}: what a model is asked, and what it answers;
 *   <li>{@code digest}: what a caller wants, and the outcome;
 *   <li>{@code call}: calls to models within a budget, with retries and fallbacks;
 *   <li>{@code edit}: a model's draft made plain text within its limits, and checked;
 *   <li>{@code draft}: an article read in parts whose digests are combined;
 *   <li>{@code repair}: failing numbers sent back to the model;
 *   <li>{@code policy}: numbers that still fail are flagged, redacted or rejected.
 * </ul>
 */
@NullMarked
package io.checksummary.summary;

import org.jspecify.annotations.NullMarked;
