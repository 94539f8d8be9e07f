/**
 * The providers that are built in, one class each, and the settings that choose one. Uses {@code
 * protocol} and {@code prompt}.
 */
@NullMarked
package io.checksummary.model.provider;

import org.jspecify.annotations.NullMarked;
