/**
 * Whether a source says what a summary's numbers say. {@code Checker} is the way in. Pure: may use
 * {@code text}, {@code quantity} and {@code recognise}. Others see only this package, {@code
 * verdict}, and {@code SourceNumbers}, a source that is read once for many checks.
 *
 * <p>The rooms, each of which may use those before it:
 *
 * <ul>
 *   <li>{@code verdict}: what is found about a number: verdict, match, reason, binding, evidence,
 *       message;
 *   <li>{@code compare}: one quantity compared with another, the words around left aside;
 *   <li>{@code table}: which number stands in which row and column;
 *   <li>{@code frame}: whose a number of a sentence is, and what it counts;
 *   <li>{@code boxscore}: which cell of a table a number of a sentence is about;
 *   <li>{@code arithmetic}: what numbers of tables give together;
 *   <li>{@code derivation}: what prose gives without a number for it: counts of lists, times
 *       between dates;
 *   <li>{@code context}: the words around a number;
 *   <li>{@code statement}: the cells of companies' statements with their periods and names;
 *   <li>{@code source}: every number of a source that may be evidence;
 *   <li>{@code claim}: every number of a summary, with the words that say what it is of;
 *   <li>{@code calculation}: what numbers of prose give together;
 *   <li>{@code ranking}: how like the words around two numbers are;
 *   <li>{@code structure}: what the words right beside a number say of its part in the sentence;
 *   <li>{@code party}: who does what to whom, by the verb that a number stands beside;
 *   <li>{@code decision}: what a rule says of a claim, and what it may look at;
 *   <li>{@code rule}: the rules by which a claim is judged: is a number told as the source tells it
 *       ({@code told}), does the source support it ({@code support}), is it the right row and
 *       column ({@code cell}), is it a slip ({@code missing});
 *   <li>{@code judge}: the list of rules in their order, and the verdict on each claim by the first
 *       that speaks.
 * </ul>
 */
@NullMarked
package io.checksummary.check;

import org.jspecify.annotations.NullMarked;
