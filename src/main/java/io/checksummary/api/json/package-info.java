/** JSON, read strictly and written the same way every time. Uses problems. */
@NullMarked
package io.checksummary.api.json;

import org.jspecify.annotations.NullMarked;
