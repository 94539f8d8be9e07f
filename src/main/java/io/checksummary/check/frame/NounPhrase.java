package io.checksummary.check.frame;

import io.checksummary.text.Span;

/**
 * A name, a pronoun or "the company" in a sentence.
 *
 * @param from its first token, the article left out
 * @param to one past its last token, before a possessive's ending
 * @param kind what it is
 * @param group whether it stands with an article or is no person for another reason: "the Hawks"
 * @param possessive whether it owns what comes next: "Horford's", "their"
 * @param text without the article
 * @param span of that text
 */
record NounPhrase(
    int from, int to, Kind kind, boolean group, boolean possessive, String text, Span span) {

  enum Kind {
    NAME,
    COMMON,
    PERSON,
    GROUP,
    RELATIVE,
    FORMER,
    LATTER
  }

  boolean isPronoun() {
    return kind != Kind.NAME && kind != Kind.COMMON;
  }

  boolean isName() {
    return kind == Kind.NAME;
  }
}
