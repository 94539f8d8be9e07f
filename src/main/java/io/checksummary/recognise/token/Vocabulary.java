package io.checksummary.recognise.token;

import java.util.Arrays;

/**
 * The words that a language's tables name, each with a symbol, a small positive number. Case does
 * not count; a word that no table names has the symbol 0.
 *
 * <p>An open hash table over characters, so that reading a text creates no strings.
 */
public final class Vocabulary {

  public static final int UNKNOWN = 0;

  private static final char[] FOLDED = new char[128];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = Character.toLowerCase(c);
    }
  }

  private char[][] words = new char[4096][];
  private int[] hashes = new int[4096];
  private int[] slots = new int[16_384];
  private int size = 1;

  /** One case for both, and one apostrophe, hyphen and minus for all. */
  public static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : foldRare(c);
  }

  private static char foldRare(char c) {
    return switch (c) {
      case '’', '‘', '´' -> '\'';
      case '‐', '‑', '–', '−', '—', '﹣', '－' -> '-';
      case '％' -> '%';
      case '＄' -> '$';
      case '￡' -> '£';
      case '，' -> ',';
      default -> Character.toLowerCase(c);
    };
  }

  /** How a hash goes on by one folded character. */
  public static int hash(int hash, char folded) {
    return hash * 31 + folded;
  }

  /** The symbol of a word, which is given one if it has none. */
  public int intern(String word) {
    char[] folded = new char[word.length()];
    int hash = 0;
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(word.charAt(i));
      hash = hash(hash, folded[i]);
    }
    int known = find(folded, 0, folded.length, hash);
    return known != UNKNOWN ? known : add(folded, hash);
  }

  /** The symbol of a word in whatever case; 0 where no table has named it yet. */
  public int symbol(String word) {
    char[] folded = new char[word.length()];
    int hash = 0;
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(word.charAt(i));
      hash = hash(hash, folded[i]);
    }
    return find(folded, 0, folded.length, hash);
  }

  /** The symbol of the characters {@code [from, to)}, whose hash the caller has. */
  public int find(char[] text, int from, int to, int hash) {
    int slot = slot(hash);
    while (slots[slot] != UNKNOWN) {
      if (hashes[slots[slot]] == hash && same(words[slots[slot]], text, from, to)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return UNKNOWN;
  }

  /** One more than the highest symbol. */
  public int size() {
    return size;
  }

  private int add(char[] folded, int hash) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    if (size * 2 > slots.length) {
      grow();
    }
    words[size] = folded;
    hashes[size] = hash;
    put(hash, size);
    return size++;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int symbol = 1; symbol < size; symbol++) {
      put(hashes[symbol], symbol);
    }
  }

  private void put(int hash, int symbol) {
    int slot = slot(hash);
    while (slots[slot] != UNKNOWN) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = symbol;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  private static boolean same(char[] word, char[] text, int from, int to) {
    if (word.length != to - from) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (word[i] != fold(text[from + i])) {
        return false;
      }
    }
    return true;
  }
}
