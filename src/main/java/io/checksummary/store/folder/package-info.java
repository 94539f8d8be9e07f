/** A folder of this machine as a store, with no bucket but itself. */
@NullMarked
package io.checksummary.store.folder;

import org.jspecify.annotations.NullMarked;
