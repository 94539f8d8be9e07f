/**
 * The functions asked by CloudEvents: an event's type names the function, its data is the request.
 * What a platform needs of its own stands in a source folder of its own.
 */
@NullMarked
package io.checksummary.entry.function.event;

import org.jspecify.annotations.NullMarked;
