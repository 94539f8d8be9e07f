/**
 * What every build must hold, wherever it runs: a suite that knows addresses only, of the build
 * under test and of a plain server beside it. {@code infra/ci/platforms.sh} starts both.
 */
@NullMarked
package io.checksummary.deployed;

import org.jspecify.annotations.NullMarked;
