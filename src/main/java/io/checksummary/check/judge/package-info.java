/**
 * The verdict on each claim of a summary: the first rule of the list that has something to say.
 * Outside only {@code SummaryJudge} is seen. May use all other rooms.
 */
@NullMarked
package io.checksummary.check.judge;

import org.jspecify.annotations.NullMarked;
