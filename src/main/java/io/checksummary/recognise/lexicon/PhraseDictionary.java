package io.checksummary.recognise.lexicon;

import io.checksummary.recognise.token.NumberTokens;
import io.checksummary.recognise.token.TokenCharacters;
import io.checksummary.recognise.token.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with what it means; finds the longest that stands at a token.
 *
 * <p>A space in a phrase stands for white space or a hyphen in the text; where the phrase has none
 * between two tokens, the text must have none.
 */
public final class PhraseDictionary<T> {

  /**
   * A phrase that was found.
   *
   * @param end one past its last token
   */
  public record Match<T>(T value, int end) {}

  private record Entry<T>(T value, @Nullable String exactly, boolean attached, boolean strict) {}

  /** A place in the tree of phrases: few branches, so that a walk over them is fastest. */
  private static final class Node<T> {
    private int[] keys = new int[0];
    private final List<Node<T>> children = new ArrayList<>(0);
    final List<Entry<T>> entries = new ArrayList<>(1);

    @Nullable Node<T> child(int key) {
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] == key) {
          return children.get(i);
        }
      }
      return null;
    }

    Node<T> grown(int key) {
      Node<T> known = child(key);
      if (known != null) {
        return known;
      }
      keys = Arrays.copyOf(keys, keys.length + 1);
      keys[keys.length - 1] = key;
      Node<T> added = new Node<>();
      children.add(added);
      return added;
    }
  }

  private final Vocabulary vocabulary;
  private final List<@Nullable Node<T>> roots = new ArrayList<>();

  PhraseDictionary(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A phrase whose case does not count. Returns the symbol that it begins with. */
  int add(String phrase, T value) {
    return add(phrase, new Entry<>(value, null, false, false));
  }

  /**
   * A phrase in its own case, {@code ~} before it where it must follow its number directly, {@code
   * =} where any other case is another word. Returns the symbol that it begins with.
   */
  int addSymbol(String phrase, T value) {
    boolean attached = phrase.startsWith("~");
    boolean strict = phrase.startsWith("=");
    String written = attached || strict ? phrase.substring(1) : phrase;
    return add(written, new Entry<>(value, written, attached, strict));
  }

  private int add(String phrase, Entry<T> entry) {
    Node<T> node = null;
    int first = Vocabulary.UNKNOWN;
    int from = 0;
    boolean joined = false;
    while (from < phrase.length()) {
      if (phrase.charAt(from) == ' ') {
        joined = false;
        from++;
        continue;
      }
      int to = tokenEnd(phrase, from);
      int symbol = vocabulary.intern(phrase.substring(from, to));
      first = first == Vocabulary.UNKNOWN ? symbol : first;
      node = node == null ? root(symbol) : node.grown(key(symbol, joined));
      joined = true;
      from = to;
    }
    if (node != null) {
      node.entries.add(entry);
    }
    return first;
  }

  private Node<T> root(int symbol) {
    while (roots.size() <= symbol) {
      roots.add(null);
    }
    Node<T> known = roots.get(symbol);
    Node<T> root = known == null ? new Node<>() : known;
    roots.set(symbol, root);
    return root;
  }

  private static int tokenEnd(String phrase, int from) {
    int to = from + 1;
    if (TokenCharacters.isLetter(phrase.charAt(from))) {
      while (to < phrase.length() && TokenCharacters.isLetter(phrase.charAt(to))) {
        to++;
      }
    } else if (TokenCharacters.isDigit(phrase.charAt(from))) {
      while (to < phrase.length() && TokenCharacters.isDigit(phrase.charAt(to))) {
        to++;
      }
    }
    return to;
  }

  private static int key(int symbol, boolean joined) {
    return symbol * 2 + (joined ? 1 : 0);
  }

  /** Whether some phrase begins with the symbol. */
  boolean begins(int symbol) {
    return symbol < roots.size() && roots.get(symbol) != null;
  }

  /** The longest phrase that begins at token {@code i}; null where none does. */
  public @Nullable Match<T> at(NumberTokens tokens, int i) {
    int symbol = tokens.symbol(i);
    Node<T> node = symbol < roots.size() ? roots.get(symbol) : null;
    return node == null ? null : longest(tokens, node, i, i + 1);
  }

  private @Nullable Match<T> longest(NumberTokens tokens, Node<T> node, int from, int at) {
    Match<T> best = null;
    if (tokens.joined(at)) {
      best = further(tokens, node, key(tokens.symbol(at), true), from, at);
    }
    if (best == null && tokens.near(at)) {
      best = further(tokens, node, key(tokens.symbol(at), false), from, at);
    }
    if (best == null && tokens.isSign(at, '-') && tokens.isWord(at + 1)) {
      best = further(tokens, node, key(tokens.symbol(at + 1), false), from, at + 1);
    }
    return best != null ? best : ending(tokens, node, from, at);
  }

  private @Nullable Match<T> further(NumberTokens tokens, Node<T> node, int key, int from, int at) {
    Node<T> next = key < 2 ? null : node.child(key);
    return next == null ? null : longest(tokens, next, from, at + 1);
  }

  private @Nullable Match<T> ending(NumberTokens tokens, Node<T> node, int from, int at) {
    Entry<T> best = null;
    for (Entry<T> entry : node.entries) {
      if (entry.attached && !tokens.joined(from)) {
        continue;
      }
      if (entry.exactly != null && isWritten(tokens, from, at, entry.exactly)) {
        best = entry;
        break;
      }
      if (best == null && (entry.exactly == null || mayDiffer(entry))) {
        best = entry;
      }
    }
    return best == null ? null : new Match<>(best.value, at);
  }

  /** A longer symbol is known in the wrong case too ({@code KM}); a letter alone is not. */
  private static boolean mayDiffer(Entry<?> entry) {
    return !entry.strict && entry.exactly != null && entry.exactly.length() > 1;
  }

  private static boolean isWritten(NumberTokens tokens, int from, int to, String exactly) {
    int start = tokens.start(from);
    if (tokens.end(to - 1) - start != exactly.length()) {
      return false;
    }
    for (int k = 0; k < exactly.length(); k++) {
      if (tokens.text()[start + k] != exactly.charAt(k)) {
        return false;
      }
    }
    return true;
  }
}
