/** Work that outlives the answer on AWS Lambda: another call of the same function does it. */
@NullMarked
package io.checksummary.later.lambda;

import org.jspecify.annotations.NullMarked;
