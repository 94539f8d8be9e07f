/**
 * Numbers in words and digits: the quantities a text mentions, each with its span and the name of
 * the rule that found it. Only {@code Recogniser} is seen from outside. Pure: may use {@code text}
 * and {@code quantity}.
 *
 * <p>A text is cut into {@code NumberTokens} once; {@code Recogniser} asks its layers, in order,
 * what begins at each; words, units and currencies come from the tables of a {@code Lexicon}, one
 * folder a language beside it; {@code units.txt}, {@code currencies.txt} and {@code codes.txt} for
 * all stand beside {@code quantity}.
 *
 * <h2>To add a language</h2>
 *
 * <ol>
 *   <li>Its tag in {@code languages.txt}, and a folder of that name beside {@code en}. The language
 *       counts once the folder holds {@code numerals.txt}; any other table may be missing. Chinese
 *       and Japanese, which put no blanks between words, have a {@code HanReader} and tables of
 *       their own ({@code HanLexicon}).
 *   <li>{@code format.txt}: decimal mark, how number words and words go together, nouns and plurals
 *       ({@code LanguageFormat}).
 *   <li>{@code numerals.txt} (classes: {@code NumberWord.Type}), {@code cues.txt} (sets: {@code
 *       LexicalCue}), {@code units.txt}, {@code currencies.txt}, {@code money-symbols.txt}, {@code
 *       scales.txt}, {@code bounds.txt}, {@code months.txt}, {@code seasons.txt}, {@code
 *       clock.txt}, {@code vague.txt}, {@code multiples.txt}, {@code names.txt}, {@code
 *       known-names.txt}, {@code attached-names.txt}, {@code idioms.txt}: each as in {@code en}.
 *   <li>If its number words go together as in no language before: a {@code NumeralGrammar}, named
 *       in {@code LanguageFormat.Numerals}; if its words do: a {@code CompoundSplitter}, named in
 *       {@code LanguageFormat.Words}.
 *   <li>A corpus, positive and negative, in the folder {@code corpus} at the mirrored path of the
 *       tests; {@code number.txt} must be there.
 * </ol>
 *
 * <p>What only one language says is a cue with words in its table alone, asked for where it
 * matters; no code asks which language it reads.
 */
@NullMarked
package io.checksummary.recognise;

import org.jspecify.annotations.NullMarked;
