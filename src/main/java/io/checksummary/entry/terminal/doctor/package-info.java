/**
 * Whether the chat platforms are set up: what is set, what is missing and what that costs, and what
 * the platforms themselves say to it. No secret is ever shown.
 */
@NullMarked
package io.checksummary.entry.terminal.doctor;

import org.jspecify.annotations.NullMarked;
