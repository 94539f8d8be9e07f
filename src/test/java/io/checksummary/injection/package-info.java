/** Articles that try to steer the function, and a model that lets itself be steered. */
@NullMarked
package io.checksummary.injection;

import org.jspecify.annotations.NullMarked;
