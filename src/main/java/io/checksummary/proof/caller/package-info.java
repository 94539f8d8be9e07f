/**
 * How a caller of the functions proves who it is: by a key of its own, which is known by its hash,
 * or by a token of an authorisation server.
 */
@NullMarked
package io.checksummary.proof.caller;

import org.jspecify.annotations.NullMarked;
