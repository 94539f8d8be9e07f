package io.checksummary.recognise.lexicon;

import io.checksummary.quantity.Rational;
import java.util.Locale;

/**
 * What a word adds to a number.
 *
 * @param value what it is worth; 0 where it is worth nothing by itself ("and")
 */
public record NumberWord(Type type, Rational value) {

  /** How a word goes together with others. */
  public enum Type {
    ZERO,
    /** 1 to 9. */
    DIGIT,
    /** 10 to 19. */
    TEEN,
    /** 20 to 90. */
    TEN,
    HUNDRED,
    SCALE,
    /** "dozen". */
    GROUP,
    /** "couple", which counts where "of" follows. */
    COUPLE,
    AND,
    POINT,
    ARTICLE,
    MINUS,
    HALF,
    QUARTER,
    ORDINAL_DIGIT,
    ORDINAL,
    ORDINAL_SCALE,
    /** "fifths". */
    DENOMINATOR,
    /** "th" after digits. */
    SUFFIX,
    /** One, where it is the article too: "un", "una", "um". */
    ONE,
    /** 100 to 900 where they begin a number: "cent", "doscientos". */
    HUNDREDS,
    /** A thousand where it begins a number: "mil", "mille". */
    THOUSAND,
    /** The twenty that four multiplies: "quatre-vingts". */
    SCORE,
    /** The sixty that 10 to 19 follow: "soixante-dix". */
    SIXTY,
    /** A piece that stands inside a word only: "vent" in "ventuno". */
    ELIDED,
    /** What makes a rank of the number before it: "esimo". */
    RANK,
    /** "demi", "medio": a half of what follows, or one more half. */
    DEMI,
    /** "avos": parts by the number before it. */
    AVOS,
    /** "con" between the whole and the decimals, in words only. */
    WITH,
    /** "anderthalb": one and a half. */
    MIXED;

    /** By its name in the tables, {@code ordinal-digit} for one. */
    static Type of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  public boolean isOrdinal() {
    return type == Type.ORDINAL_DIGIT || type == Type.ORDINAL || type == Type.ORDINAL_SCALE;
  }
}
