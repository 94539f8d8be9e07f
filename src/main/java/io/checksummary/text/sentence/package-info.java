/** Where sentences end. Uses spans, characters, languages and tables. */
@NullMarked
package io.checksummary.text.sentence;

import org.jspecify.annotations.NullMarked;
