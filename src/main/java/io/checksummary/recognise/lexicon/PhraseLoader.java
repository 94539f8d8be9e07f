package io.checksummary.recognise.lexicon;

import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fills a lexicon with phrases that say something by themselves: names, hedges, months, idioms. */
final class PhraseLoader {

  /** Letters of a month's longest abbreviation ("juill", "febbr"). */
  private static final int LONGEST_CUT = 5;

  private final Lexicon lexicon;
  private final LanguageTables tables;

  PhraseLoader(Lexicon lexicon, LanguageTables tables) {
    this.lexicon = lexicon;
    this.tables = tables;
  }

  void load() {
    phrases(
        "idioms.txt",
        0,
        p -> lexicon.begins(Lexicon.Start.IDIOM, lexicon.idioms.add(p.text(), true)));
    phrases(
        "known-names.txt",
        0,
        p -> lexicon.begins(Lexicon.Start.KNOWN_NAME, lexicon.knownNames.add(p.text(), true)));
    phrases(
        "names.txt",
        1,
        p ->
            lexicon.begins(
                Lexicon.Start.NAME,
                lexicon.names.add(p.text(), new Lexicon.Name(p.cell(0).equals("capital")))));
    phrases("attached-names.txt", 0, p -> lexicon.attachedNames.addSymbol(p.text(), true));
    phrases(
        "vague.txt",
        1,
        p ->
            lexicon.begins(
                Lexicon.Start.VAGUE, lexicon.vague.add(p.text(), new Magnitude(p.ratio(0)))));
    phrases("multiples.txt", 1, this::loadMultiple);
    phrases(
        "seasons.txt",
        1,
        p ->
            lexicon.begins(
                Lexicon.Start.MONTH, lexicon.seasons.add(p.text(), Integer.valueOf(p.cell(0)))));
    phrases(
        "decades.txt",
        1,
        p ->
            lexicon.begins(
                Lexicon.Start.DECADE, lexicon.decades.add(p.text(), Integer.valueOf(p.cell(0)))));
    phrases("clock.txt", 1, p -> lexicon.halves.add(p.text(), DayHalf.of(p.cell(0))));
    phrases("day-parts.txt", 1, p -> lexicon.dayParts.add(p.text(), DayHalf.of(p.cell(0))));
    phrases("months.txt", 1, this::loadMonth);
    phrases("bounds.txt", 2, this::loadBound);
  }

  /** "double > the": what follows the mark must follow the number, and is no part of it. */
  private void loadMultiple(Phrase p) {
    int mark = p.text().indexOf(" > ");
    int after = mark < 0 ? 0 : p.text().substring(mark + 3).split(" ").length;
    Lexicon.Multiple multiple = new Lexicon.Multiple(Units.ratio(p.cell(0)), after);
    lexicon.begins(
        Lexicon.Start.MULTIPLE, lexicon.multiples.add(p.text().replace(" > ", " "), multiple));
  }

  private void loadMonth(Phrase p) {
    boolean open = p.text().endsWith("!");
    String name = monthName(p.text());
    String whole = monthName(TableFile.parts(p.cell(1)).getFirst());
    boolean cut = name.length() <= LONGEST_CUT && name.length() < whole.length();
    lexicon.begins(
        Lexicon.Start.MONTH,
        lexicon.months.add(name, new Lexicon.Month(Integer.parseInt(p.cell(0)), open, cut)));
  }

  private static String monthName(String part) {
    return part.endsWith("!") ? part.substring(0, part.length() - 1) : part;
  }

  private void loadBound(Phrase p) {
    Bound bound = Bound.valueOf(p.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    if (p.cell(1).equals("before")) {
      lexicon.begins(Lexicon.Start.BOUND, lexicon.boundsBefore.add(p.text(), bound));
    } else {
      lexicon.boundsAfter.add(p.text(), bound);
    }
  }

  private record Phrase(List<String> row, String text) {
    String cell(int i) {
      return row.get(i);
    }

    @Nullable Rational ratio(int i) {
      return row.get(i).isEmpty() ? null : Rational.of(row.get(i));
    }
  }

  private void phrases(String table, int cell, Consumer<Phrase> each) {
    for (List<String> row : tables.rows(table)) {
      TableFile.parts(row.get(cell)).forEach(text -> each.accept(new Phrase(row, text)));
    }
  }
}
