/**
 * Who sends an event, by the headers and the query of a request alone: nothing of a body is read
 * before that is known. Uses Nimbus for signed tokens; knows nothing of events.
 */
@NullMarked
package io.checksummary.entry.storage.sender;

import org.jspecify.annotations.NullMarked;
