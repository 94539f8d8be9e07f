package io.checksummary.model.offline;

import io.checksummary.model.offline.LabelWords.Role;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.CountedThing;
import io.checksummary.quantity.Mention;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a number is of where no blanks part the words: 净利润 of 净利润达到3.84亿元, 純利益 of 純利益は384億円.
 */
final class UnspacedLabel {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 16;
  private static final int LONGEST_WORD = 8;
  private static final int SHORTEST_CLAUSE = 4;

  /** A time with it describes a noun: 今期の売上高. */
  private static final String OF = "の";

  private static final String BREAKS = "，。、；：！？（）「」『』“”()[],;:|";

  private final NumberInSentence number;
  private final LabelWords words;
  private final int start;
  private int end;
  private boolean told;
  private boolean leadsTo;
  private String change = "";

  private UnspacedLabel(NumberInSentence number, LabelWords words) {
    this.number = number;
    this.words = words;
    this.start = begin(clauseStart());
    this.end = number.words().start();
  }

  static Optional<String> of(NumberInSentence number, LabelWords words) {
    UnspacedLabel label = new UnspacedLabel(number, words);
    return label.isOld() || !label.follows() ? Optional.empty() : label.label();
  }

  private Optional<String> label() {
    int number = end;
    strip();
    if (told) {
      int from = afterSubject();
      String subject = text(from, end);
      return stands(from, end) ? Optional.of(leadsTo ? subject : subject + change) : clause(number);
    }
    return clause(number);
  }

  /** A count takes its clause along: 公司共售出 … 水产品. */
  private Optional<String> clause(int to) {
    CountedThing thing = number.mention().of();
    if (thing == null || !number.isCount() || !words.all(Role.BEHIND).isEmpty()) {
      return Optional.empty();
    }
    String counted = thing.text().length() < SHORTEST ? whatFollows() : thing.text();
    return !counted.isEmpty() && to - start >= SHORTEST_CLAUSE && stands(start, to)
        ? Optional.of(text(start, to) + counted)
        : Optional.empty();
  }

  /** What a bare "people" is told of up to the end of its clause: 死亡 of 9人死亡. */
  private String whatFollows() {
    int from = number.figure().end();
    int to = from;
    while (to < number.sentence().length() && BREAKS.indexOf(number.sentence().charAt(to)) < 0) {
      to++;
    }
    return to - from <= LONGEST_WORD && stands(from, to) ? text(from, to) : "";
  }

  /** Takes off the words and numbers that lead over from the subject. */
  private void strip() {
    boolean moved = true;
    while (moved) {
      int before = end;
      end = withoutBlank(end);
      String lead = told && !words.all(Role.BEHIND).isEmpty() ? "" : suffix(Role.IS);
      String turn = suffix(Role.CHANGE);
      String small = suffix(Role.LEAD);
      String word = turn.length() >= lead.length() ? turn : lead;
      if (!word.isEmpty()) {
        told = true;
        change = turn.length() >= lead.length() ? turn : change;
        leadsTo |= words.all(Role.TO).stream().anyMatch(word::endsWith);
      } else if (!told) {
        word = small;
      }
      end -= word.length();
      end = word.isEmpty() && !told ? withoutNumber(end) : end;
      moved = end < before;
    }
  }

  private String suffix(Role role) {
    Set<String> known = words.all(role);
    for (int length = Math.min(LONGEST_WORD, end - start); length > 0; length--) {
      String word = text(end - length, end);
      if (known.contains(word)) {
        return word;
      }
    }
    return "";
  }

  private int withoutBlank(int at) {
    int to = at;
    while (to > start && number.sentence().charAt(to - 1) == ' ') {
      to--;
    }
    return to;
  }

  private int withoutNumber(int at) {
    return number.mentions().stream()
        .map(Mention::span)
        .filter(span -> span.end() == at && span.start() >= start)
        .mapToInt(span -> span.start())
        .findFirst()
        .orElse(at);
  }

  /** Behind the last topic within the run: 被害額 of 県は被害額. */
  private int afterSubject() {
    int from = start;
    if (!words.all(Role.BEHIND).isEmpty()) {
      for (int i = start; i < end; i++) {
        from = words.is(Role.IS, text(i, i + 1)) ? i + 1 : from;
      }
    }
    return begin(from);
  }

  /** Behind the times and dates at a place. */
  private int begin(int at) {
    int from = at;
    int last = -1;
    while (from != last) {
      last = from;
      int place = from;
      from +=
          words.all(Role.TIME).stream()
              .filter(word -> number.sentence().startsWith(word, place))
              .max(Comparator.comparingInt(String::length))
              .filter(word -> !number.sentence().startsWith(OF, place + word.length()))
              .map(String::length)
              .orElse(0);
      int after = from;
      from =
          number.mentions().stream()
              .filter(mention -> mention.quantity() instanceof CalendarDate)
              .map(Mention::span)
              .filter(span -> span.start() == after && span.end() <= number.words().start())
              .filter(span -> !number.sentence().startsWith(OF, span.end()))
              .mapToInt(span -> span.end())
              .findFirst()
              .orElse(after);
    }
    return from;
  }

  private int clauseStart() {
    int from = number.words().start();
    while (from > 0 && BREAKS.indexOf(number.sentence().charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  private boolean isOld() {
    String sentence = number.sentence();
    int from = number.words().start();
    int to = number.words().end();
    return words.all(Role.OLD).stream()
        .anyMatch(word ->
            sentence.startsWith(word, to) || sentence.startsWith(word, from - word.length()));
  }

  private boolean follows() {
    Set<String> known = words.all(Role.BEHIND);
    int to = number.figure().end();
    return known.isEmpty()
        || to == number.sentence().length()
        || known.stream().anyMatch(word -> number.sentence().startsWith(word, to));
  }

  private boolean stands(int from, int to) {
    int length = to - from;
    String run = length > 0 ? text(from, to) : "";
    return length >= SHORTEST
        && length <= LONGEST
        && words.all(Role.NOT_FIRST).stream().noneMatch(run::startsWith)
        && words.all(Role.NOT).stream().noneMatch(run::contains)
        && !number.hasNumber(from, to);
  }

  private String text(int from, int to) {
    return number.sentence().substring(from, to);
  }
}
