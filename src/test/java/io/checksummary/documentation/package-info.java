/**
 * Holds the README and the pages to what they say: links lead somewhere, commands are run, answers
 * are what the program answers. Speaks HTTP and runs the program, and knows no class of it.
 */
@NullMarked
package io.checksummary.documentation;

import org.jspecify.annotations.NullMarked;
