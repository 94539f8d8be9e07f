package io.checksummary.evaluation;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** True numbers in the wrong place: two of a text exchanged, or another one of the source taken. */
final class Exchanges {

  private static final Rational THREE = Rational.of(3);

  /** Nobody takes a price per share for a turnover. */
  private static final Rational HUNDRED = Rational.of(100);

  /** Between two numbers of one list: their order says nothing, or only which end is which. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?i)[\\s,;&/–-]*(?:and|or|to|through|until|till|plus)?[\\s,;&]*(?:[$€£]|US\\$)?");

  private Exchanges() {}

  /** Each of two like numbers in the other's place: two changes of one text. */
  static List<Planted> swapped(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    List<Mention> mentions = sound.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = i + 1; j < mentions.size(); j++) {
        if (mayBeSwapped(sound.text(), mentions.get(i), mentions.get(j))) {
          planted.addAll(swap(sound.text(), mentions.get(i).span(), mentions.get(j).span()));
        }
      }
    }
    return planted;
  }

  private static boolean mayBeSwapped(String text, Mention one, Mention other) {
    boolean apart = one.span().end() < other.span().start();
    return apart
        && !LIST.matcher(text.substring(one.span().end(), other.span().start())).matches()
        && areLike(one.quantity(), other.quantity())
        && areOfASize(one.quantity(), other.quantity(), THREE);
  }

  private static boolean areLike(Quantity one, Quantity other) {
    if (one instanceof CalendarDate date && other instanceof CalendarDate second) {
      return isYear(date) && isYear(second);
    }
    return one instanceof Amount amount
        && other instanceof Amount second
        && amount.kind() == second.kind()
        && amount.kind() != Amount.Kind.ORDINAL
        && amount.to() == null
        && second.to() == null
        && Objects.equals(amount.unit(), second.unit());
  }

  private static boolean isYear(CalendarDate date) {
    return date.to() == null
        && date.edtf().length() == 4
        && date.edtf().chars().allMatch(Character::isDigit);
  }

  private static boolean areOfASize(Quantity one, Quantity other, Rational most) {
    Rational a = Article.values(one).getFirst();
    Rational b = Article.values(other).getFirst();
    return a.signum() > 0
        && b.signum() > 0
        && !a.equals(b)
        && a.compareTo(b.times(most)) < 0
        && b.compareTo(a.times(most)) < 0;
  }

  private static List<Planted> swap(String text, Span one, Span other) {
    String first = NumberTexts.likeCase(other.of(text), one.of(text));
    String second = NumberTexts.likeCase(one.of(text), other.of(text));
    String between = text.substring(one.end(), other.start());
    String head = text.substring(0, one.start());
    String swapped = head + first + between + second + text.substring(other.end());
    int at = head.length() + first.length() + between.length();
    return List.of(
        new Planted(swapped, one, new Span(one.start(), one.start() + first.length())),
        new Planted(swapped, other, new Span(at, at + second.length())));
  }

  /** A number of the source, of the same kind and unit, from a sentence that is about another. */
  static List<Planted> another(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      List<Mention> others = others(sound, mention, article);
      if (!others.isEmpty()) {
        Mention other = others.get(random.nextInt(others.size()));
        String words = other.span().of(article.text().text());
        String written = NumberTexts.likeCase(words, mention.span().of(sound.text()));
        planted.add(Planted.within(sound.text(), mention.span(), mention.span(), written));
      }
    }
    return planted;
  }

  private static List<Mention> others(SoundText sound, Mention mention, Article article) {
    List<Span> own =
        article.mentions().stream()
            .filter(there -> shareValue(there, mention))
            .map(article::sentence)
            .toList();
    return article.mentions().stream()
        .filter(there -> areLike(there.quantity(), mention.quantity()))
        .filter(there -> areOfASize(there.quantity(), mention.quantity(), HUNDRED))
        .filter(there -> article.text().isArticle(there.span().start()))
        .filter(there -> !own.contains(article.sentence(there)))
        .filter(there -> sound.mentions().stream().noneMatch(m -> shareValue(m, there)))
        .toList();
  }

  private static boolean shareValue(Mention one, Mention other) {
    List<Rational> values = Article.values(other.quantity());
    return Article.values(one.quantity()).stream().anyMatch(values::contains);
  }
}
