/** Microsoft Teams: what it sends, and how it is answered. */
@NullMarked
package io.checksummary.entry.chat.teams;

import org.jspecify.annotations.NullMarked;
