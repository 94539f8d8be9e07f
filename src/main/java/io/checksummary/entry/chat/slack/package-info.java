/** Slack: what it sends, and how it is answered. */
@NullMarked
package io.checksummary.entry.chat.slack;

import org.jspecify.annotations.NullMarked;
