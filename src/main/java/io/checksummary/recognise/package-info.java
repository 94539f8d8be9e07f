/**
 * Numbers in words and digits: the quantities a text mentions, each with its span and the name of
 * the rule that found it. Only {@code Recogniser} is seen from outside. Pure: may use {@code text}
 * and {@code quantity}.
 *
 * <p>Each room uses those before it alone: {@code token} (a text cut into numbers, words and
 * signs), {@code lexicon} (what the words of a language mean, from its tables), {@code mention}
 * (the rule that found a mention, and the state of one reading), {@code numeral} (numbers in digits
 * and in words), {@code amount} (what they count), {@code date}, {@code phrase} (what the words
 * around decide). {@code counted} reads what the mentions that were found count, with {@code
 * lexicon}. {@code han} reads the languages that put nothing between words, with {@code token},
 * {@code lexicon} and {@code mention}. {@code Recogniser} stands above all; it asks its layers, in
 * order, what begins at each token. A test holds this order.
 *
 * <p>The words of a language stand in a folder of tables that bears its tag, beside {@code
 * lexicon}; what all languages share, {@code units.txt}, {@code currencies.txt} and {@code
 * codes.txt}, beside {@code quantity}.
 *
 * <h2>To add a language</h2>
 *
 * <ol>
 *   <li>Its tag in {@code languages.txt} beside {@code text.language}, or in another file of that
 *       name and folder on the classpath; and a folder of tables, beside {@code en} or in that
 *       place too. The language counts once the folder holds {@code numerals.txt} or {@code
 *       counters.txt}; any other table may be missing.
 *   <li>{@code format.txt}: decimal mark, how number words and words go together, nouns and plurals
 *       ({@code LanguageFormat}).
 *   <li>{@code numerals.txt} (classes: {@code NumberWord.Type}), {@code cues.txt} (sets: {@code
 *       LexicalCue}), {@code units.txt}, {@code currencies.txt}, {@code money-symbols.txt}, {@code
 *       scales.txt}, {@code bounds.txt}, {@code months.txt}, {@code seasons.txt}, {@code
 *       clock.txt}, {@code vague.txt}, {@code multiples.txt}, {@code names.txt}, {@code
 *       known-names.txt}, {@code attached-names.txt}, {@code idioms.txt}, {@code noun-phrases.txt}
 *       (sets: {@code NounPhraseWords}): each as in {@code en}.
 *   <li>Where nothing parts the words, as in Chinese and Japanese: {@code words | unspaced} in
 *       {@code format.txt} (the other keys: {@code HanFormat}), {@code cues.txt} (sets: {@code
 *       HanCue}), and the tables of {@code zh}.
 *   <li>If its number words go together as in no language before: a {@code NumeralGrammar}, named
 *       in {@code LanguageFormat.Numerals}; if its words do: a {@code CompoundSplitter}, named in
 *       {@code LanguageFormat.Words}.
 *   <li>A corpus, positive and negative, in the folder {@code corpus} at the mirrored path of the
 *       tests; {@code number.txt} must be there. Beside the folder {@code counted-things.txt}.
 * </ol>
 *
 * <p>What only one language says is a cue with words in its table alone, asked for where it
 * matters; no code asks which language it reads.
 */
@NullMarked
package io.checksummary.recognise;

import org.jspecify.annotations.NullMarked;
