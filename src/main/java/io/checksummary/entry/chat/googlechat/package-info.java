/** Google Chat: what it sends, and how it is answered. */
@NullMarked
package io.checksummary.entry.chat.googlechat;

import org.jspecify.annotations.NullMarked;
