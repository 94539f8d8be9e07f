/**
 * Evidence as people see it: where it stands, and the words around it in the room that there is.
 * Uses the wording.
 */
@NullMarked
package io.checksummary.report.evidence;

import org.jspecify.annotations.NullMarked;
