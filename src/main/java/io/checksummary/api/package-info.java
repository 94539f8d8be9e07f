/**
 * The one service that every entry calls, with typed requests, a call's context, and typed results
 * or a problem.
 *
 * <p>Its rooms, each of which may use those before it: {@code request} and {@code cache}, which use
 * none; {@code result}; {@code contract}, JSON's records; {@code problem}; {@code form}, {@code
 * source} and {@code call}, which do not use each other; {@code json}; {@code replay}. May use the
 * pure packages and document.
 */
@NullMarked
package io.checksummary.api;

import org.jspecify.annotations.NullMarked;
