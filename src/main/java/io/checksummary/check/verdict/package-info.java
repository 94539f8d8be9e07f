/**
 * What is found about a number: verdict, match or reason, binding, evidence, and the message for
 * people; and what is checked: passages against a source. Uses no other room of the check.
 */
@NullMarked
package io.checksummary.check.verdict;

import org.jspecify.annotations.NullMarked;
