package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words that stand right before or behind a number, longest first. A table of one kind of words and
 * one language; words are compared in lower case, as whole words where the script parts them.
 */
final class BesideTable<T> {

  /** No words of any table are longer. */
  private static final int LONGEST = 40;

  private record Entry<T>(String words, T meaning) {}

  private final List<Entry<T>> before = new ArrayList<>();
  private final List<Entry<T>> after = new ArrayList<>();

  void addBefore(String words, T meaning) {
    add(before, words, meaning);
  }

  void addAfter(String words, T meaning) {
    add(after, words, meaning);
  }

  private void add(List<Entry<T>> entries, String words, T meaning) {
    TableFile.parts(words).forEach(part -> entries.add(new Entry<>(part, meaning)));
    entries.sort(Comparator.comparingInt(entry -> -entry.words().length()));
  }

  /** What stands right before a number, and right behind it. */
  List<T> beside(NumberSite site) {
    List<T> found = new ArrayList<>(1);
    PositionalTerms terms = site.terms();
    CharSequence text = terms.text();
    int end = site.number().end();
    String behind =
        WholeWords.lower(text, end, Math.min(text.length(), end + LONGEST)).stripLeading();
    for (Entry<T> entry : after) {
      if (WholeWords.startsWith(behind, entry.words())
          && !isOfNext(behind.substring(entry.words().length()))) {
        found.add(entry.meaning());
        break;
      }
    }
    int start = site.number().start();
    String words = WholeWords.lower(text, Math.max(0, start - LONGEST), start).stripTrailing();
    for (Entry<T> entry : before) {
      if (WholeWords.endsWith(words, entry.words())) {
        found.add(entry.meaning());
        break;
      }
    }
    return found;
  }

  /** Whether a number follows, so that the words before it are about that one: "$5, up 2%". */
  private static boolean isOfNext(String rest) {
    String next = rest.stripLeading();
    return !next.isEmpty() && Character.isDigit(next.charAt(0));
  }
}
