package io.checksummary.check.party;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.party.PartyWords.Kind;
import io.checksummary.text.Span;
import io.checksummary.text.word.FunctionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the two parties of the verb that a number stands beside: who beat, leads, bought, owes,
 * sued or paid whom.
 *
 * <p>A caveat: what is not told in one of the language's shapes, between two names, is not read; a
 * pronoun is no name, and neither is the owner of what was bought.
 */
public final class PartyReader {

  /** So many characters on either side of a number are looked at. */
  private static final int REACH = 200;

  /** So far from the verb and its parties a number may stand, in characters. */
  private static final int FARTHEST = 40;

  /** So often a shape is looked for in a sentence. */
  private static final int MOST_FITS = 6;

  /** The kind of the numbers of a tally. */
  private static final String TALLIED = "number";

  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{N}]+['’]?)\\s*$");
  private static final Pattern NEXT_WORD = Pattern.compile("^\\s+(\\p{L}+)");
  private static final Pattern MARK = Pattern.compile("[,;:.!?()，。；：]");

  private record Found(Parties parties, int distance) {}

  private final PartyWords words;
  private final FunctionWords grammar;
  private final String language;
  private final String text;
  private final String lower;
  private final Span number;

  private PartyReader(String language, String text, Span number) {
    this.language = language;
    this.words = PartyTable.of(language).words();
    this.grammar = FunctionWords.of(language);
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
    this.number = number;
  }

  /**
   * What the clause of a number tells of two parties, in every way that it can be read; empty where
   * it tells nothing.
   *
   * @param kind of the number, as the contract names it
   */
  public static List<Parties> of(NumberSite site, String kind) {
    PositionalTerms terms = site.terms();
    if (!PartyTable.mayHaveParties(kind) || site.from() >= site.to()) {
      return List.of();
    }
    Span number = site.number();
    int from = Math.max(Math.min(terms.start(site.from()), number.start()), number.start() - REACH);
    int to = Math.min(Math.max(terms.end(site.to() - 1), number.end()), number.end() + REACH);
    String text = terms.text().subSequence(from, to).toString();
    Span within = new Span(number.start() - from, number.end() - from);
    return new PartyReader(terms.language(), text, within).read(kind);
  }

  private List<Parties> read(String kind) {
    Parties tally = kind.equals(TALLIED) ? TallyReader.of(text, number, language) : null;
    if (tally != null) {
      return List.of(tally);
    }
    List<Found> found = new ArrayList<>();
    for (PartyShape shape : PartyTable.of(language).shapes(kind)) {
      addFits(shape, found);
    }
    int least = found.stream().mapToInt(Found::distance).min().orElse(0);
    return found.stream()
        .filter(one -> one.distance() == least)
        .map(Found::parties)
        .distinct()
        .toList();
  }

  private void addFits(PartyShape shape, List<Found> found) {
    Matcher matcher = shape.matcher(text, lower);
    int from = 0;
    for (int i = 0; matcher != null && i < MOST_FITS && matcher.find(from); i++) {
      Found one = read(shape, matcher);
      if (one != null) {
        found.add(one);
      }
      from = matcher.end(initial(matcher));
    }
  }

  private @Nullable Found read(PartyShape shape, Matcher fit) {
    int distance = distance(fit);
    if (distance > FARTHEST || !areWhole(fit) || hasBorder(shape, fit)) {
      return null;
    }
    PartyName first = PartyName.of(fit.group(ShapeSyntax.FIRST), language);
    PartyName second = PartyName.of(fit.group(ShapeSyntax.SECOND), language);
    return first.isEmpty() || second.isEmpty()
        ? null
        : new Found(new Parties(shape.relation(), first, second), distance);
  }

  /** How far the number is from all that fits; beyond {@link #FARTHEST} in another clause. */
  private int distance(Matcher fit) {
    int start = Math.min(fit.end(), number.end());
    int end = Math.max(fit.start(), number.start());
    if (start >= end) {
      return 0;
    }
    String between = text.substring(start, end).strip();
    boolean isOfClause =
        between.equals(",") || (!MARK.matcher(between).find() && !holds(between, Kind.BORDER));
    return isOfClause ? end - start : FARTHEST + 1;
  }

  private boolean hasBorder(PartyShape shape, Matcher fit) {
    for (int i = 0; i < shape.gaps(); i++) {
      String gap = fit.group(ShapeSyntax.GAP + i);
      if (gap != null && holds(gap, Kind.BORDER)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(String stretch, Kind kind) {
    Set<String> any = words.of(kind);
    return PartyName.of(stretch, language).isSpaced()
        ? Pattern.compile("[^\\p{L}]+")
            .splitAsStream(stretch.toLowerCase(Locale.ROOT))
            .anyMatch(any::contains)
        : any.stream().anyMatch(stretch::contains);
  }

  // --- a name that is no part of something else

  private boolean areWhole(Matcher fit) {
    String initial = initial(fit);
    String other = initial.equals(ShapeSyntax.FIRST) ? ShapeSyntax.SECOND : ShapeSyntax.FIRST;
    return !isPartOfAnother(fit.start(initial), fit.group(initial))
        && !isOwner(fit.end(other), fit.end());
  }

  /** The party that stands first in a fit. */
  private static String initial(Matcher fit) {
    return fit.start(ShapeSyntax.FIRST) < fit.start(ShapeSyntax.SECOND)
        ? ShapeSyntax.FIRST
        : ShapeSyntax.SECOND;
  }

  /** "owners of Acme": a word that may not stand before a name does so, or begins it. */
  private boolean isPartOfAnother(int start, String name) {
    Set<String> prepositions = words.of(Kind.PREPOSITION);
    if (!PartyName.of(name, language).isSpaced()) {
      return prepositions.stream().anyMatch(name::contains);
    }
    String begin = name.split("\\P{L}", 2)[0].toLowerCase(Locale.ROOT);
    String before = lastWord(start);
    return prepositions.contains(begin) || prepositions.contains(before);
  }

  /** The word before a name and its article, in lower case; empty where a mark stands there. */
  private String lastWord(int end) {
    Matcher last = LAST_WORD.matcher(text.substring(0, end));
    if (!last.find()) {
      return "";
    }
    String word = last.group(1).toLowerCase(Locale.ROOT);
    return words.of(Kind.ARTICLE).contains(word) && !words.of(Kind.PREPOSITION).contains(word)
        ? lastWord(last.start())
        : word;
  }

  /** "Acme's mill", "Acme shares": the name only says whose the thing behind it is. */
  private boolean isOwner(int end, int endOfFit) {
    if (end < text.length() && "'’".indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    Matcher next = NEXT_WORD.matcher(text.substring(end));
    if (end < endOfFit || !next.find()) {
      return false;
    }
    String word = next.group(1);
    return Character.isLowerCase(word.charAt(0))
        && !grammar.contains(word)
        && !words.of(Kind.FILLER).contains(word);
  }
}
