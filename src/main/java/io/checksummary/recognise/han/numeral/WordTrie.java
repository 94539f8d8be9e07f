package io.checksummary.recognise.han.numeral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a table, found by the longest that begins at a place of a text without spaces.
 *
 * @param <T> what a word stands for
 */
public final class WordTrie<T> {

  /**
   * The longest word at a place.
   *
   * @param end one past its last character
   */
  public record Found<T>(T value, int end) {}

  private static final class Node<T> {
    private char[] keys = new char[0];
    private final List<Node<T>> nodes = new ArrayList<>(1);
    private @Nullable T value;

    @Nullable Node<T> next(char c) {
      int at = keys.length < 8 ? scan(c) : Arrays.binarySearch(keys, c);
      return at < 0 ? null : nodes.get(at);
    }

    private int scan(char c) {
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] == c) {
          return i;
        }
      }
      return -1;
    }

    Node<T> grown(char c) {
      Node<T> known = next(c);
      if (known != null) {
        return known;
      }
      int at = -Arrays.binarySearch(keys, c) - 1;
      keys = Arrays.copyOf(keys, keys.length + 1);
      System.arraycopy(keys, at, keys, at + 1, keys.length - 1 - at);
      keys[at] = c;
      nodes.add(at, new Node<>());
      return nodes.get(at);
    }
  }

  private final Node<T> root = new Node<>();

  /** A word that is there already keeps its first meaning. */
  public void put(String word, T value) {
    Node<T> node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.grown(HanText.folded(word.charAt(i)));
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  public @Nullable Found<T> at(HanText text, int i) {
    Node<T> node = root;
    T best = null;
    int end = i;
    for (int k = i; ; k++) {
      node = node.next(text.at(k));
      if (node == null) {
        return best == null ? null : new Found<>(best, end);
      }
      if (node.value != null) {
        best = node.value;
        end = k + 1;
      }
    }
  }

  /** Where the longest word ends; the place itself where none begins. */
  public int end(HanText text, int i) {
    Node<T> node = root;
    int end = i;
    for (int k = i; ; k++) {
      node = node.next(text.at(k));
      if (node == null) {
        return end;
      }
      end = node.value == null ? end : k + 1;
    }
  }

  /** The first characters of all words. */
  public char[] firsts() {
    return root.keys.clone();
  }
}
