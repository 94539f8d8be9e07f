/** Configuration as typed interfaces, and nothing else. */
@NullMarked
package io.checksummary.config;

import org.jspecify.annotations.NullMarked;
