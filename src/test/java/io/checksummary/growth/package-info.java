/**
 * How the work of the function grows with what it is sent: shapes of texts that anybody may send,
 * in lengths that double.
 */
@NullMarked
package io.checksummary.growth;

import org.jspecify.annotations.NullMarked;
