/**
 * The signs and the words of a report, each out of a table beside the package that the page's
 * script reads as well, and the runs of words that a line of a report is made of. Of the other
 * packages it uses the verdicts of {@code check} and the tables of {@code text}.
 */
@NullMarked
package io.checksummary.report.wording;

import org.jspecify.annotations.NullMarked;
