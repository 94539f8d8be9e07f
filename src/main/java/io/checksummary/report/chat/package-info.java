/**
 * A report as a chat shows it: what is said, in which order, and how each word is meant. Whoever
 * speaks to a platform gives it that platform's form. It is made of the views of {@code report}; of
 * the other rooms it uses numbers, evidence and wording.
 */
@NullMarked
package io.checksummary.report.chat;

import org.jspecify.annotations.NullMarked;
