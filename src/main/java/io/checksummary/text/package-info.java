/**
 * Texts as they were received, and how they read: spans, blocks, sentences, chunks. Every part
 * keeps its place in the text that the caller sent. The reader of word lists and other tables is
 * here, too. Pure: the JDK and JSpecify only; nothing of ours may come in.
 */
@NullMarked
package io.checksummary.text;

import org.jspecify.annotations.NullMarked;
