/**
 * The tables of companies' filings and of the like: each cell with its period and the names of its
 * row and column, and which period a claim's words tell. It uses the tables and the words around
 * numbers, and knows neither sources nor verdicts.
 */
@NullMarked
package io.checksummary.check.statement;

import org.jspecify.annotations.NullMarked;
