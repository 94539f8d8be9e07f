/**
 * Values that a person or a program wrote, read as what they stand for, with a list of what is
 * wrong with them. Uses problems and requests.
 */
@NullMarked
package io.checksummary.api.form;

import org.jspecify.annotations.NullMarked;
