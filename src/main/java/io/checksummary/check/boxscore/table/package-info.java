/**
 * The tables of a source by the names of their rows and by what their columns count: names,
 * statistics and their synonyms, periods, legends. Uses the tables of {@code check.table}.
 */
@NullMarked
package io.checksummary.check.boxscore.table;

import org.jspecify.annotations.NullMarked;
