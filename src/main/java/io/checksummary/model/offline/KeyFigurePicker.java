package io.checksummary.model.offline;

import io.checksummary.model.offline.CandidateSentence.Worth;
import io.checksummary.model.offline.LabelWords.Role;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.CountedThing;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.VagueQuantity;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Picks the figures that tell most: those of the summary first, then those of the next sentences.
 */
final class KeyFigurePicker {

  /** So many sentences beyond the summary are looked through. */
  private static final int MOST_SENTENCES = 200;

  private static final int MOST_OF_ONE_SENTENCE = 2;

  /** In characters: a longer one is a list or a table that has lost its lines. */
  private static final int LONGEST_SENTENCE = 1_000;

  /** How telling a figure of the summary has to be, and one of another sentence. */
  private static final int TELLING_IN_SUMMARY = 2;

  private static final int TELLING = 3;

  private static final Rational FEW = Rational.of(3);
  private static final Rational TEN = Rational.of(10);
  private static final Pattern DESCRIBING = Pattern.compile("[\\d\\p{L}]-\\p{L}");

  private static final String LINKS = "./_:#";

  private final Recogniser recogniser;
  private final NumberWording wording;
  private final LabelWords words;

  private KeyFigurePicker(String language) {
    this.recogniser = Recogniser.of(language);
    this.wording = new NumberWording(recogniser);
    this.words = LabelWords.of(language);
  }

  /**
   * @param language BCP 47 primary tag; of one that nothing is known of there are no figures
   */
  static List<Extract.Figure> of(
      List<CandidateSentence> sentences,
      double[] scores,
      List<Integer> picked,
      int most,
      String language) {
    return Recogniser.reads(language)
        ? new KeyFigurePicker(language).figures(sentences, scores, picked, most)
        : List.of();
  }

  private List<Extract.Figure> figures(
      List<CandidateSentence> sentences, double[] scores, List<Integer> picked, int most) {
    List<Extract.Figure> figures = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i : order(sentences, scores, picked)) {
      if (figures.size() >= most) {
        break;
      }
      int least = picked.contains(i) ? TELLING_IN_SUMMARY : TELLING;
      of(sentences.get(i).text(), least).stream()
          .filter(figure -> figures.size() < most)
          .filter(figure -> seen.add(figure.text().toLowerCase(Locale.ROOT)))
          .forEach(figures::add);
    }
    return figures;
  }

  private static Set<Integer> order(
      List<CandidateSentence> sentences, double[] scores, List<Integer> picked) {
    Set<Integer> order = new LinkedHashSet<>(picked);
    SentenceSelection.bestFirst(scores).stream()
        .filter(i -> sentences.get(i).worth() == Worth.FULL)
        .limit(MOST_SENTENCES)
        .forEach(order::add);
    return order;
  }

  /** The most telling figures of one sentence that its words can label, in order. */
  private List<Extract.Figure> of(String sentence, int least) {
    if (sentence.length() > LONGEST_SENTENCE) {
      return List.of();
    }
    List<Mention> mentions = recogniser.countedMentions(sentence);
    Set<String> labels = new HashSet<>();
    return IntStream.range(0, mentions.size())
        .boxed()
        .filter(i -> weight(sentence, mentions.get(i)) >= least)
        .sorted(Comparator.comparingInt((Integer i) -> -weight(mentions.get(i).quantity())))
        .flatMap(i -> figure(sentence, mentions, i).stream())
        .filter(figure -> labels.add(figure.label()))
        .limit(MOST_OF_ONE_SENTENCE)
        .toList();
  }

  private Optional<Extract.Figure> figure(String sentence, List<Mention> mentions, int index) {
    Mention mention = mentions.get(index);
    return wording
        .of(sentence, mention)
        .map(found ->
            new NumberInSentence(
                sentence, mentions, index, found, figure(sentence, mention, found)))
        .flatMap(number ->
            label(number)
                .filter(label -> wording.keeps(label, mentions))
                .map(label -> new Extract.Figure(label, number.figure().of(sentence), sentence)));
  }

  private Span figure(String sentence, Mention mention, Span found) {
    Span whole = CountPhrase.span(sentence, mention, found);
    for (String suffix : words.all(Role.SUFFIX)) {
      if (sentence.startsWith(suffix, whole.end())) {
        whole = new Span(whole.start(), whole.end() + suffix.length());
      }
    }
    CountedThing thing = mention.of();
    boolean verb = thing != null && words.isVerb(thing.text().toLowerCase(Locale.ROOT));
    return !verb && wording.says(whole.of(sentence), mention.quantity()) ? whole : found;
  }

  private Optional<String> label(NumberInSentence number) {
    return words.spaced() ? KeyFigureLabel.of(number, words) : UnspacedLabel.of(number, words);
  }

  /** A number that only describes a noun ("a 7-inch single") is no key figure. */
  private int weight(String sentence, Mention mention) {
    int end = Math.min(sentence.length(), mention.span().end() + 2);
    boolean describes = DESCRIBING.matcher(sentence.substring(mention.span().start(), end)).find();
    return describes || isJoined(sentence, mention.span()) || countsTime(mention)
        ? 0
        : weight(mention.quantity());
  }

  /** "30 nights" is how long or how often, and says little alone. */
  private boolean countsTime(Mention mention) {
    CountedThing thing = mention.of();
    return thing != null && words.is(Role.TIME, thing.text().toLowerCase(Locale.ROOT));
  }

  /** A part of something else: of "10.4821/slp.2026", of a version, of an address. */
  private static boolean isJoined(String sentence, Span span) {
    return isLink(sentence, span.start() - 1, -1) || isLink(sentence, span.end(), 1);
  }

  /** Whether a sign at a place joins what stands on both sides of it. */
  private static boolean isLink(String sentence, int at, int step) {
    int beyond = at + step;
    return at >= 0
        && beyond >= 0
        && beyond < sentence.length()
        && at < sentence.length()
        && LINKS.indexOf(sentence.charAt(at)) >= 0
        && Character.isLetterOrDigit(sentence.charAt(beyond));
  }

  /** How telling a quantity is of itself; 0 for what is no key figure. */
  private static int weight(Quantity quantity) {
    return switch (quantity) {
      case Amount amount -> weight(amount);
      case ContestScore score -> 3;
      case CalendarDate date -> 0;
      case ClockTime time -> 0;
      case VagueQuantity vague -> 0;
      case Identifier identifier -> 0;
    };
  }

  private static int weight(Amount amount) {
    return switch (amount.kind()) {
      case MONEY -> 6;
      case PERCENT, PERCENTAGE_POINT -> 5;
      case MEASURE -> 4;
      case NUMBER -> number(amount.value());
      case FRACTION -> 3;
      case MULTIPLE, DURATION, AGE, ORDINAL -> 0;
    };
  }

  private static int number(Rational value) {
    return value.compareTo(TEN) >= 0 ? 4 : value.compareTo(FEW) >= 0 ? 2 : 0;
  }
}
