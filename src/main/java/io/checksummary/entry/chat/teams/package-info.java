/** Microsoft Teams: what it sends to a bot or an outgoing webhook, and how they answer. */
@NullMarked
package io.checksummary.entry.chat.teams;

import org.jspecify.annotations.NullMarked;
