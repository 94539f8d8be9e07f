/**
 * The use case: an article in, a digest out whose every number has a verdict. {@code Summariser} is
 * the way in. Pure: may use {@code text}, {@code quantity}, {@code recognise} and {@code check}.
 *
 * <p>The rooms, each of which may use those before it: {@code port} (what a model is asked and
 * answers), {@code call} (calls within a budget, repeated and passed on), {@code digest} (what
 * comes of it), {@code edit} (plain text within its limits, checked), {@code draft} (an article
 * read in parts and combined), {@code repair} and {@code policy} (what becomes of numbers that
 * fail).
 */
@NullMarked
package io.checksummary.summary;

import org.jspecify.annotations.NullMarked;
