package io.checksummary.document.html.article;

import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article's own headline among what a page shows. What its head says of it (its title,
 * Open Graph's) only helps to choose: a headline that nobody sees is none.
 */
final class Headline {

  /** In letters; longer ones are paragraphs. */
  private static final int LONGEST = 250;

  private static final int SHORTEST = 4;
  private static final double LEAST = 3.5;
  private static final Pattern SITE = Pattern.compile("\\s+(?:[|\\-–—·»:/]+|::)\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final ElementWords NAMED = new ElementWords("headline.txt");

  private final PageBlocks page;
  private final List<Set<String>> names = new ArrayList<>();
  private final Span body;

  /** What follows the last such sign: the site's name, or the headline. */
  private Set<String> rest = Set.of();

  /**
   * @param body from the article's first paragraph to its last, as indexes of blocks
   */
  Headline(Document document, PageBlocks page, Span body) {
    this.page = page;
    this.body = body;
    String told = document.select("meta[property=og:title]").attr("content");
    addName(told.isBlank() ? document.title() : told);
  }

  /** What stands before each sign that may part it from the site's; the whole where none does. */
  private void addName(String told) {
    String name = told.substring(0, Math.min(told.length(), LONGEST));
    Matcher site = SITE.matcher(name);
    int last = 0;
    while (site.find()) {
      names.add(words(name.substring(0, site.start())));
      last = site.end();
    }
    rest = words(name.substring(last));
    if (last == 0) {
      names.add(rest);
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
    return words;
  }

  /** The index of its block; -1 where there is none. */
  int find() {
    int best = -1;
    double most = LEAST;
    for (int i = 0; i < body.end(); i++) {
      double score = score(i);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private double score(int i) {
    PageBlock block = page.blocks().get(i);
    if (block.length() > LONGEST || block.length() < SHORTEST) {
      return 0;
    }
    Element element = block.element();
    double named = 6 * agreement(words(block.text()));
    double marked = rank(element) + (NAMED.match(element) ? 1 : 0);
    double place = i <= body.start() ? 1 : -3;
    double linked = block.isLink() && rank(element) < 3 ? -2 : 0;
    return named + marked + place + linked;
  }

  private double agreement(Set<String> words) {
    double most = agreement(words, rest) / 2;
    for (Set<String> name : names) {
      most = Math.max(most, agreement(words, name));
    }
    return most;
  }

  private static double agreement(Set<String> words, Set<String> name) {
    long common = words.stream().filter(name::contains).count();
    return 2.0 * common / Math.max(1, words.size() + name.size());
  }

  private static double rank(Element element) {
    return switch (element.normalName()) {
      case "h1" -> 3;
      case "h2" -> 1;
      case "h3", "h4" -> 0.5;
      default -> element.closest("h1") == null ? 0 : 3;
    };
  }
}
