package io.checksummary.check.statement;

import io.checksummary.check.context.PositionalTerms;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.word.FunctionWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the labels of rows and columns, each once. */
final class LabelReader {

  /**
   * @param period what it tells; null where it tells none, or several
   * @param rest its words in lower case, without the dates
   * @param names stems of its content words
   */
  record Label(@Nullable Period period, String rest, Set<Long> names) {

    static final Label NONE = new Label(null, "", Set.of());
  }

  private final Recogniser recogniser;
  private final FunctionWords words;
  private final Map<String, Label> known = new HashMap<>();

  LabelReader(Recogniser recogniser, FunctionWords words) {
    this.recogniser = recogniser;
    this.words = words;
  }

  Label of(List<String> labels) {
    return labels.isEmpty() ? Label.NONE : of(String.join(" ", labels));
  }

  Label of(String label) {
    return label.isEmpty() ? Label.NONE : known.computeIfAbsent(label, this::read);
  }

  private Label read(String label) {
    List<Mention> mentions = recogniser.mentions(label);
    Period period = null;
    boolean several = false;
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (Mention mention : mentions) {
      Period told = mention.quantity() instanceof CalendarDate date ? Period.of(date) : null;
      if (told != null) {
        several |= period != null && period.conflicts(told);
        period = told.or(period);
        rest.append(label, from, mention.span().start());
        from = mention.span().end();
      }
    }
    rest.append(label, from, label.length());
    return new Label(
        several ? null : period,
        rest.toString().strip().toLowerCase(Locale.ROOT),
        names(label, mentions));
  }

  private Set<Long> names(String label, List<Mention> mentions) {
    PositionalTerms terms = PositionalTerms.of(label, mentions, words);
    Set<Long> names = new HashSet<>();
    for (int i = 0; i < terms.from(label.length()); i++) {
      if (terms.isContent(i) && !terms.is(i, PositionalTerms.NUMBER)) {
        names.add(terms.stem(i));
      }
    }
    return names;
  }
}
