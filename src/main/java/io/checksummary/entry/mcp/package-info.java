/**
 * The functions as tools of the Model Context Protocol, over streamable HTTP at {@code /mcp}. A
 * library speaks the protocol; what it gets to see is the envelope of each message, never an
 * article. No session is kept, so that any process may answer any call.
 */
@NullMarked
package io.checksummary.entry.mcp;

import org.jspecify.annotations.NullMarked;
