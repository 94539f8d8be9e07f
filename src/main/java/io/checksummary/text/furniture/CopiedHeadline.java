package io.checksummary.text.furniture;

import io.checksummary.text.Block;
import io.checksummary.text.Span;
import io.checksummary.text.character.Characters;
import io.checksummary.text.line.BlockDraft;
import io.checksummary.text.line.FurnitureWords;
import io.checksummary.text.line.LineContinuation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the headline among the lines before an article: it speaks of what the article does. */
final class CopiedHeadline {

  /** In lines before the article. */
  private static final int FARTHEST = 100;

  private static final double NEAR = 30;

  /** In lines: so much may stand between a headline and its byline. */
  private static final int OPENING = 5;

  private static final int LONGEST = 160;
  private static final int SHORTEST = 8;
  private static final int SHORTEST_WORD = 5;
  private static final int MOST_WORDS = 6;
  private static final double LEAST = 1.0;

  /** A year, or a time of day. */
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<!\\d)\\d?\\d[:.]\\d\\d(?!\\d)");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<BlockDraft> drafts;
  private final FurnitureWords words;
  private final Span body;
  private final Set<String> said = new HashSet<>();

  CopiedHeadline(List<BlockDraft> drafts, FurnitureWords words, Span body) {
    this.drafts = drafts;
    this.words = words;
    this.body = body;
    drafts.subList(body.start(), body.end()).forEach(draft -> said.addAll(wordsOf(draft)));
  }

  /** Those that tell something: long ones, and two signs each of a script without spaces. */
  private static Set<String> wordsOf(BlockDraft draft) {
    Set<String> found = new HashSet<>();
    WORD.matcher(draft.preview().toLowerCase(Locale.ROOT))
        .results()
        .forEach(word -> addParts(word.group(), found));
    return found;
  }

  private static void addParts(String word, Set<String> found) {
    if (!Characters.isUnspaced(word.charAt(0))) {
      if (word.length() >= SHORTEST_WORD) {
        found.add(word);
      }
      return;
    }
    for (int i = 0; i + 1 < word.length(); i++) {
      found.add(word.substring(i, i + 2));
    }
  }

  /** The index of its draft; -1 where no line looks like one. */
  int find() {
    int best = -1;
    double most = LEAST;
    int last = Math.min(body.start() + 1, body.end() - 1);
    for (int i = Math.max(0, body.start() - FARTHEST); i <= last; i++) {
      double score = isTitleLike(drafts.get(i)) ? score(i) : 0;
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private double score(int i) {
    BlockDraft draft = drafts.get(i);
    double byline = byline(i);
    if (i >= body.start() && byline == 0) {
      return 0;
    }
    Set<String> own = wordsOf(draft);
    double shared = own.stream().filter(said::contains).count();
    double about = Math.min(MOST_WORDS, shared) * shared / Math.max(1, own.size());
    double size = Math.min(draft.length(), 40) / 40.0;
    double near = 1 - Math.abs(body.start() - i) / NEAR;
    double finished = LineContinuation.isFinished(draft.preview()) ? -1 : 0;
    double again = i > 0 && drafts.get(i - 1).key().equals(draft.key()) ? 1 : 0;
    return about + size + near + finished + again + byline;
  }

  /** More where the next lines name who wrote or when; one sentence may stand before them. */
  private double byline(int i) {
    int sentences = 0;
    for (int next = i + 1; next <= i + OPENING && next < drafts.size() && sentences < 2; next++) {
      BlockDraft draft = drafts.get(next);
      if (isByline(draft)) {
        return next - i <= 3 ? 2 : 1;
      }
      sentences += DraftWeight.isProse(draft) ? 1 : 0;
    }
    return 0;
  }

  /** A tenth of a line that says when is figures, and of a title that has a year in it less. */
  boolean isByline(BlockDraft draft) {
    String text = draft.preview();
    long digits = text.chars().filter(Character::isDigit).count();
    boolean dated = digits * 10 >= text.length() && DATE.matcher(text).find();
    return draft.length() <= LONGEST
        && !isSentence(draft)
        && (dated || words.isByline(draft.key()));
  }

  private static boolean isSentence(BlockDraft draft) {
    return draft.length() > LONGEST / 2 && LineContinuation.isFinished(draft.preview());
  }

  private boolean isTitleLike(BlockDraft draft) {
    String key = draft.key();
    return draft.length() <= LONGEST
        && draft.length() >= SHORTEST
        && !draft.is(Block.Kind.TABLE_ROW)
        && !draft.is(Block.Kind.LIST_ITEM)
        && !draft.is(Block.Kind.CAPTION)
        && !isSentence(draft)
        && !isKnown(key)
        && !MenuDetector.isRow(draft.preview(), words);
  }

  private boolean isKnown(String key) {
    return words.isFurnitureLine(key)
        || words.isFurnitureStart(key)
        || words.isNotice(key)
        || words.isRelatedHeading(key)
        || words.isCommentsHeading(key)
        || words.isCaptionInside(key)
        || words.isByline(key)
        || words.isSection(key);
  }
}
