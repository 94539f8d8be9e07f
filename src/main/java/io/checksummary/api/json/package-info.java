/**
 * JSON, read strictly into typed requests and written the same way every time. Uses forms, problems
 * and requests.
 */
@NullMarked
package io.checksummary.api.json;

import org.jspecify.annotations.NullMarked;
