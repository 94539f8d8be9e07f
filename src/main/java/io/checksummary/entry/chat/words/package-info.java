/**
 * What people say to this program in a chat, understood: which article they mean, and what is to be
 * done with it. Phrases are tables, one file a language; all of them hold at the same time, since
 * nobody says in which language a command is.
 */
@NullMarked
package io.checksummary.entry.chat.words;

import org.jspecify.annotations.NullMarked;
