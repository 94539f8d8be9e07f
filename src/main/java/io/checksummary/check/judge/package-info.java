/**
 * The verdict on one claim, in four steps: candidates of the source ({@code CandidateSearch}), how
 * their values match ({@code ComparedCandidate}), whose they are by the words around ({@code
 * Attribution}), and what follows ({@code ClaimJudge}). Outside only {@code SummaryJudge} is seen.
 * May use all other rooms.
 */
@NullMarked
package io.checksummary.check.judge;

import org.jspecify.annotations.NullMarked;
