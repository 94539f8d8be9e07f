/** Where sentences end. Uses characters, languages and tables. */
@NullMarked
package io.checksummary.text.sentence;

import org.jspecify.annotations.NullMarked;
