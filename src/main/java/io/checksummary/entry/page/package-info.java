/**
 * The way in from a browser: a page to try the functions, the contract's documents, the catalogue
 * of problems. May use api, config, and the tables of report.
 */
@NullMarked
package io.checksummary.entry.page;

import org.jspecify.annotations.NullMarked;
