/** Where links lead to: what is an address of the web, and which ones are public. */
@NullMarked
package io.checksummary.fetch.address;

import org.jspecify.annotations.NullMarked;
