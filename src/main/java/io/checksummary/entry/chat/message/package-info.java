/** What is said between a chat platform and this program, whichever platform it is. */
@NullMarked
package io.checksummary.entry.chat.message;

import org.jspecify.annotations.NullMarked;
