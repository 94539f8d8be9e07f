/** LangChain4j's HTTP client, bounded in time and size. Uses no other package. */
@NullMarked
package io.checksummary.model.http;

import org.jspecify.annotations.NullMarked;
