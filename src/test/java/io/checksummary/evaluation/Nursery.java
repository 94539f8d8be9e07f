package io.checksummary.evaluation;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Sound texts to plant in: summaries by people first, sentences of the sources to fill up. */
final class Nursery {

  /** Of all pairs of a kind, the most that summaries give, so that sentences have their part. */
  private static final int SUMMARIES_PERCENT = 60;

  /** Near-copies of one text, or one long article, are not to outweigh the rest. */
  private static final int MOST_OF_A_SOURCE = 4;

  private static final int SHORTEST_SENTENCE = 40;
  private static final int LONGEST_SENTENCE = 400;

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, List<CheckedNumber>> checked = new HashMap<>();
  private final List<SoundText> summaries = new ArrayList<>();
  private final List<SoundText> sentences = new ArrayList<>();
  private final long seed;
  private final int most;

  private Nursery(long seed, int most) {
    this.seed = seed;
    this.most = most;
  }

  static Nursery of(List<Labelled> records, long seed, int most) {
    Nursery nursery = new Nursery(seed, most);
    Set<String> known = new HashSet<>();
    for (Labelled one : records) {
      nursery.sources.putIfAbsent(one.sourceId(), one.source());
      if (one.isSound() && known.add(one.generated())) {
        nursery.summaries.add(SoundText.of(one.sourceId(), SoundText.SUMMARY, one.generated()));
      }
    }
    nursery.sources.forEach(nursery::addSentences);
    return nursery;
  }

  private void addSentences(String id, String source) {
    SourceText text = SourceText.of(source);
    for (Span sentence : text.sentences()) {
      String words = sentence.of(text.text()).strip();
      boolean fits = words.length() >= SHORTEST_SENTENCE && words.length() <= LONGEST_SENTENCE;
      if (fits && words.indexOf('\n') < 0 && text.isArticle(sentence.start())) {
        SoundText sound = SoundText.of(id, SoundText.SENTENCE, words);
        if (!sound.mentions().isEmpty()) {
          sentences.add(sound);
        }
      }
    }
  }

  /** The same for the same seed. */
  List<PlantedPair> pairs(PlantedKind kind) {
    Random random = new Random(31 * seed + kind.code().hashCode());
    List<PlantedPair> pairs = new ArrayList<>();
    fill(pairs, summaries, most * SUMMARIES_PERCENT / 100, kind, random);
    fill(pairs, sentences, most, kind, random);
    return pairs;
  }

  private void fill(
      List<PlantedPair> pairs, List<SoundText> sounds, int until, PlantedKind kind, Random random) {
    List<SoundText> order = new ArrayList<>(sounds);
    Collections.shuffle(order, random);
    Set<String> taken = new HashSet<>();
    Map<String, Integer> ofSource = new HashMap<>();
    for (SoundText sound : order) {
      if (pairs.size() >= until) {
        return;
      }
      for (Planted planted : kind.planter().plant(sound, article(sound.sourceId()), random)) {
        String number = planted.was().of(sound.text()).toLowerCase(Locale.ROOT);
        boolean room = ofSource.getOrDefault(sound.sourceId(), 0) < MOST_OF_A_SOURCE;
        if (room && pairs.size() < until && taken.add(sound.sourceId() + "|" + number)) {
          PlantedPair pair = pair(kind, sound, planted);
          if (pair.counts()) {
            ofSource.merge(sound.sourceId(), 1, Integer::sum);
            pairs.add(pair);
          }
        }
      }
    }
  }

  private PlantedPair pair(PlantedKind kind, SoundText sound, Planted planted) {
    Article article = article(sound.sourceId());
    List<CheckedNumber> before =
        checked.computeIfAbsent(
            sound.sourceId() + "|" + sound.text(), ignored -> article.check(sound.text()));
    return PlantedPair.of(kind, sound, planted, before, article);
  }

  private Article article(String id) {
    return articles.computeIfAbsent(id, key -> Article.of(key, sources.getOrDefault(key, "")));
  }
}
