package io.checksummary.text.furniture;

import io.checksummary.text.Block;
import io.checksummary.text.Checkpoint;
import io.checksummary.text.line.BlockDraft;
import io.checksummary.text.line.FurnitureWords;
import io.checksummary.text.line.LineContinuation;
import java.util.List;
import java.util.regex.Pattern;

/** Menus of a web page, on one line or on many. */
final class MenuDetector {

  private static final int LONGEST_SECTION = 30;
  private static final int FEWEST_SECTIONS = 3;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern BARS = Pattern.compile("[|·•»›]");
  private static final Pattern BREADCRUMB = Pattern.compile("[>»›/] ");

  private final FurnitureWords words;

  MenuDetector(FurnitureWords words) {
    this.words = words;
  }

  /** "Home | News | Sport", "4 min read · 37 comments", "Home > News > Ships". */
  boolean isMenu(String line) {
    return isSeparatedMenu(line) || isBreadcrumb(line) || isSectionList(line);
  }

  private boolean isSeparatedMenu(String line) {
    if (!BARS.matcher(line).find()) {
      return false;
    }
    List<String> parts = parts(line, BARS);
    long known = parts.stream().filter(this::isKnown).count();
    boolean all = parts.size() > 1 && known == parts.size();
    boolean most = known >= FEWEST_SECTIONS && known * 2 >= parts.size();
    return all || most;
  }

  /**
   * Sections and nothing else, without so much as a bar between them. Most lines are told by their
   * first word.
   */
  private boolean isSectionList(String line) {
    int sections = 0;
    int from = 0;
    while (from < line.length()) {
      int space = line.indexOf(' ', from);
      int to = space < 0 ? line.length() : space;
      String key = FurnitureWords.key(line.substring(from, to));
      if (!key.isEmpty() && !words.isSection(key)) {
        return false;
      }
      sections += key.isEmpty() ? 0 : 1;
      from = to + 1;
    }
    return sections >= FEWEST_SECTIONS;
  }

  /** The way from the home page to this one. */
  private boolean isBreadcrumb(String line) {
    if (!BREADCRUMB.matcher(line).find()) {
      return false;
    }
    List<String> parts = parts(line, BREADCRUMB);
    return parts.size() > 1 && parts.getFirst().equals("home");
  }

  private boolean isKnown(String part) {
    return words.isSection(part) || words.isFurnitureLine(part);
  }

  private static List<String> parts(String line, Pattern separator) {
    return separator
        .splitAsStream(line)
        .map(FurnitureWords::key)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** "Facebook Twitter Email": nothing but what pages have on buttons and in menus. */
  static boolean isRow(String line, FurnitureWords words) {
    return BLANKS
        .splitAsStream(line)
        .map(FurnitureWords::key)
        .filter(key -> !key.isEmpty())
        .allMatch(key -> words.isSection(key) || words.isFurnitureLine(key));
  }

  /** Marks runs of short lines half of which or more are sections. */
  void mark(List<BlockDraft> drafts) {
    int from = 0;
    while (from < drafts.size()) {
      Checkpoint.pass();
      int to = from;
      int sections = 0;
      while (to < drafts.size() && isItem(drafts.get(to))) {
        sections += words.isSection(drafts.get(to).key()) ? 1 : 0;
        to++;
      }
      if (sections >= FEWEST_SECTIONS && sections * 2 >= to - from) {
        drafts.subList(from, to).replaceAll(item -> item.withKind(Block.Kind.FURNITURE, 0));
      }
      from = Math.max(to, from + 1);
    }
  }

  private static boolean isItem(BlockDraft draft) {
    String text = draft.last().text();
    return draft.isText()
        && draft.lines().size() == 1
        && text.length() <= LONGEST_SECTION
        && !LineContinuation.isFinished(text)
        && text.chars().noneMatch(Character::isDigit);
  }
}
