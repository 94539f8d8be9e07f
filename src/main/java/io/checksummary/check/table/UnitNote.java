package io.checksummary.check.table;

import io.checksummary.quantity.Currencies;
import io.checksummary.quantity.Rational;
import io.checksummary.text.word.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a header, label or caption says of the unit of its numbers.
 *
 * <p>Examples: "(in thousands, except per share data)", "£m", "US$'000", "RMB million", "Growth
 * (%)". A number before a scale word makes it a number: "Less than 1 million" says nothing.
 *
 * @param scale what each number is to be multiplied with; null where nothing is said
 * @param currency ISO 4217; null where none is named
 * @param sign the open sign of that currency; null where one currency only is meant
 * @param exceptShares whether the scale leaves out numbers of shares
 */
record UnitNote(
    @Nullable Rational scale,
    @Nullable String currency,
    @Nullable String sign,
    boolean percent,
    boolean exceptShares) {

  static final UnitNote NONE = new UnitNote(null, null, null, false, false);

  /** Whether it says anything. */
  boolean isTelling() {
    return scale != null || currency != null || percent;
  }

  /** Of a column's head or a row's label. */
  static UnitNote ofLabel(String label) {
    return new Scan(label, false).note();
  }

  /** Of a line above a table or in its corner, or of prose: there a scale follows "in" or "(". */
  static UnitNote ofCaption(String caption) {
    return new Scan(caption, true).note();
  }

  /** One pass over the tokens of a header. */
  private static final class Scan {

    private static final UnitWords WORDS = UnitWords.ALL;
    private static final Set<String> OPENING = Set.of("(", "[", "（", "：", "【");
    private static final Set<String> CLOSING = Set.of(")", "]", "）", "】");

    private final String text;
    private final List<Token> tokens;
    private final boolean strict;

    Scan(String text, boolean strict) {
      this.text = text;
      this.tokens = UnitWords.HEADER.tokens(text);
      this.strict = strict;
    }

    UnitNote note() {
      Rational scale = null;
      String currency = null;
      String sign = null;
      boolean percent = false;
      boolean except = false;
      for (int i = 0; i < tokens.size(); i++) {
        scale = scale == null ? scale(i) : scale;
        if (currency == null) {
          currency = currency(i);
          sign = currency == null ? null : sign(i);
        }
        percent |= isPercent(i);
        except |= tokens.get(i).is("except") && namesShares(i + 1);
      }
      return new UnitNote(scale, currency, sign, percent, except);
    }

    private boolean namesShares(int from) {
      for (int i = from; i + 1 < tokens.size(); i++) {
        String word = tokens.get(i).lower();
        boolean per = i > 0 && tokens.get(i - 1).is("per");
        if ((word.equals("share") || word.equals("shares") || word.equals("unit")) && !per) {
          return true;
        }
      }
      return false;
    }

    // --- scale

    private @Nullable Rational scale(int i) {
      Rational scale = WORDS.scales().get(tokens.get(i).lower());
      if (scale == null || isNumber(i - 1)) {
        return null;
      }
      return isShort(tokens.get(i)) ? shortScale(i, scale) : wordScale(i, scale);
    }

    /** "m", "000" and the like are also much else. */
    private static boolean isShort(Token token) {
      return token.lower().length() == 1 || token.isNumber();
    }

    private @Nullable Rational shortScale(int i, Rational scale) {
      int before = i - 1;
      if (before >= 0 && tokens.get(before).is("'")) {
        return scale;
      }
      boolean currency =
          (before >= 0 && isCurrency(before)) || (isTouched(i + 1) && isCurrency(i + 1));
      boolean bracketed = tokens.get(i).isNumber() && isOpen(before) && isClose(i + 1);
      boolean alone = tokens.size() == 1 && tokens.get(i).isNumber();
      return currency || bracketed || alone || isIn(before) ? scale : null;
    }

    private @Nullable Rational wordScale(int i, Rational scale) {
      int before = i - 1;
      while (before >= 0 && (isCurrency(before) || isFiller(before))) {
        before--;
      }
      boolean marked = isIn(before) || isOpen(before);
      boolean money = before < i - 1 && isCurrency(i - 1);
      boolean alone = before < 0 && i + 1 >= tokens.size();
      boolean of = before < 0 && i + 1 < tokens.size() && tokens.get(i + 1).is("of");
      return marked || isWholeNote(i) || (!strict && (money || alone || of)) ? scale : null;
    }

    /** "…, millions of euros" and "…, € million" at a line's end: scale and currency alone. */
    private boolean isWholeNote(int i) {
      int first = i;
      while (first > 0 && isCurrency(first - 1)) {
        first--;
      }
      int last = i + 1;
      while (isLink(last) || (last < tokens.size() && isCurrency(last))) {
        last++;
      }
      boolean currency = first < i || isCurrency(i) || isCurrency(last - 1);
      return currency
          && (first == 0 || isMark(first - 1))
          && (last == tokens.size() || isMark(last));
    }

    private boolean isLink(int i) {
      return i < tokens.size()
          && (WORDS.links().contains(tokens.get(i).lower())
              || tokens.get(i).is("'")
              || tokens.get(i).is("’"));
    }

    private boolean isMark(int i) {
      return !tokens.get(i).isWord() && !tokens.get(i).isNumber() && !isCurrency(i);
    }

    private boolean isTouched(int i) {
      return i < tokens.size() && tokens.get(i - 1).touches(tokens.get(i));
    }

    /** "(Amounts in", "(in US": what may stand between a bracket and its scale. */
    private boolean isFiller(int i) {
      return tokens.get(i).is(".")
          || tokens.get(i).is("u")
          || tokens.get(i).is("s")
          || tokens.get(i).is("us");
    }

    private boolean isIn(int i) {
      return i >= 0 && WORDS.before().contains(tokens.get(i).lower());
    }

    private boolean isOpen(int i) {
      return i >= 0 && OPENING.contains(tokens.get(i).lower());
    }

    private boolean isClose(int i) {
      return i < tokens.size() && CLOSING.contains(tokens.get(i).lower());
    }

    private boolean isNumber(int i) {
      return i >= 0 && tokens.get(i).isNumber();
    }

    /** A number that is no part of a name such as "FG3". */
    private boolean isNumberAlone(int i) {
      return isNumber(i)
          && !(i > 0 && tokens.get(i - 1).isWord() && tokens.get(i - 1).touches(tokens.get(i)));
    }

    // --- unit

    /** A sign that names no number's currency, but the header's: "$" in "$ in millions". */
    private @Nullable String currency(int i) {
      if (i + 1 < tokens.size()
          && tokens.get(i + 1).isNumber()
          && !WORDS.scales().containsKey(tokens.get(i + 1).lower())) {
        return null;
      }
      String sign = sign(i);
      if (sign != null) {
        return Currencies.usual(sign).orElse(null);
      }
      Token token = tokens.get(i);
      String code = token.lower().toUpperCase(Locale.ROOT);
      if (Currencies.isCode(code) && text.contains(code)) {
        return code;
      }
      return token.isWord() ? WORDS.currencies().get(token.lower()) : null;
    }

    private boolean isCurrency(int i) {
      return currency(i) != null;
    }

    /** The longest sign that ends at a token: "US$" rather than "$". */
    private @Nullable String sign(int i) {
      Token token = tokens.get(i);
      if (token.isWord() || token.isNumber() || Currencies.usual(token.lower()).isEmpty()) {
        return null;
      }
      if (i > 0 && tokens.get(i - 1).isWord() && tokens.get(i - 1).touches(token)) {
        String longer = tokens.get(i - 1).lower().toUpperCase(Locale.ROOT) + token.lower();
        return Currencies.usual(longer).isPresent() ? longer : token.lower();
      }
      return token.lower();
    }

    private boolean isPercent(int i) {
      Token token = tokens.get(i);
      return (token.is("%") && !isNumberAlone(i - 1)) || WORDS.percents().contains(token.lower());
    }
  }
}
