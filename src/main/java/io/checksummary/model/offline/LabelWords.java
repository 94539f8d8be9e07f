package io.checksummary.model.offline;

import io.checksummary.text.resource.TableFile;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language by what they do in a clause that gives a number: from the tables {@code
 * label-words.txt}. A language without a table has none, and its figures no labels.
 */
final class LabelWords {

  /** What a word does. */
  enum Role {
    /** Opens a noun phrase and says nothing: "the". */
    ARTICLE,
    /** Opens a noun phrase by its owner: "its". */
    POSSESSIVE,
    /** Stands for something that another sentence names. */
    PRONOUN,
    PREPOSITION,
    /** Stands between a noun or a verb and its number: "to", "about", "now". */
    LEAD,
    /** Comes before a number that holds no more: "from", "against". */
    OLD,
    /** Comes before what something has come to: "to" of "from 58 to 41". */
    TO,
    /** Comes before a noun that has the number: "with" of "closed with debts of $5 million". */
    WITH,
    /** Belongs to the verb before it: "up" of "go up". */
    PARTICLE,
    /** Endings that make a verb of a word behind a verb: "-ed". */
    PARTICIPLE,
    /** Stands behind a noun and does not belong to it: "estimated". */
    TAIL,
    /** Endings of words behind which something is missing: "-ando". */
    CUT_ENDING,
    /** Whether nouns are written with a capital: "capital" where they are. */
    NOUNS,
    /** What may stand before another noun phrase of its own behind "with": "un". */
    INDEFINITE,
    /** Leads over to an amount behind a preposition: "höhe" of "in Höhe von". */
    VALUE,
    /** A mean behind a preposition ("de media"), else a word of its noun ("temperatura media"). */
    MEAN,
    /** A verb of what somebody would like, which a label must say: "wants". */
    WANT,
    /** A verb that gives a difference where a preposition follows: "superó en". */
    EXCEED,
    /** Leads to those that something goes to: "to" of "gives a bed to 40 people". */
    GIVE,
    /** Adds a second verb of the same subject: "and". */
    AND,
    /** A word's end that its noun must follow: "s" of "last year's". */
    GENITIVE,
    /** Nouns that say nothing alone: "number". */
    THIN,
    /** Endings of words that are no nouns alone: "-ly". */
    THIN_ENDING,
    /** Begins a clause or another member: "that", "and". */
    JOINT,
    /** Comes before what an amount is for: "on" of "spent $5 million on a ship". */
    FOR,
    /** When, and not what: "year", "Monday". */
    TIME,
    /** A verb whose subject has the number: "was", "costs". */
    IS,
    /** The same, of verbs that tell a change: "rose". */
    CHANGE,
    /** A verb of any other kind. */
    ACT,
    /** Those verbs that another verb may follow behind the number: "hat". */
    AUX,
    /** A verb with a noun of its own: "earned" is "Earnings". */
    NOUN,
    /** Whether blanks part the words: "none" where they do not. */
    SPACES,
    /** Words that show, where no blanks part the words, that a run is no noun phrase. */
    NOT,
    /** The same, where a run begins with them. */
    NOT_FIRST,
    /** What may follow the number there, where not everything may. */
    BEHIND,
    /** What belongs to the figure there: the 増 of 9.3%増. */
    SUFFIX
  }

  private static final Set<Role> VERBS =
      Set.of(Role.IS, Role.CHANGE, Role.ACT, Role.AUX, Role.NOUN, Role.WANT);

  private static final Map<String, LabelWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
  private final Map<String, String> nouns = new HashMap<>();

  private LabelWords(String language) {
    TableFile.optional(LabelWords.class, language + "/label-words.txt").rows().forEach(this::read);
  }

  static LabelWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, LabelWords::new);
  }

  private void read(List<String> row) {
    Role role = Role.valueOf(row.getFirst().replace('-', '_').toUpperCase(Locale.ROOT));
    List<String> words = TableFile.words(row.get(1));
    roles.computeIfAbsent(role, r -> new HashSet<>()).addAll(words);
    if (role == Role.NOUN) {
      words.forEach(word -> nouns.put(word, row.get(2)));
    }
  }

  boolean is(Role role, String word) {
    return all(role).contains(word);
  }

  Set<String> all(Role role) {
    return roles.getOrDefault(role, Set.of());
  }

  boolean isVerb(String word) {
    return VERBS.stream().anyMatch(role -> is(role, word));
  }

  /** Whether a word alone says nothing of what a number is of. */
  boolean isThin(String word) {
    return is(Role.THIN, word) || endsLike(Role.THIN_ENDING, word);
  }

  /**
   * Whether the word at a place is a verb: one of the table that no article makes a noun of ("a
   * cost"), or one that follows a verb.
   */
  boolean isVerb(List<ClauseWord> row, int at) {
    String word = row.get(at).lower();
    String previous = at == 0 ? "" : row.get(at - 1).lower();
    boolean article = is(Role.ARTICLE, previous) && !is(Role.PREPOSITION, previous);
    boolean noun = article || is(Role.POSSESSIVE, previous);
    return !noun
        && (isVerb(word) || (at > 0 && endsLike(Role.PARTICIPLE, word) && isVerb(row, at - 1)));
  }

  /** Whether a word has one of the endings. */
  boolean endsLike(Role endings, String word) {
    return all(endings).stream().anyMatch(word::endsWith);
  }

  /** The noun of a verb that has one. */
  @Nullable String noun(String verb) {
    return nouns.get(verb);
  }

  /** Whether a noun of this language can be told by its capital. */
  boolean hasCapitalNouns() {
    return !all(Role.NOUNS).isEmpty();
  }

  /** Whether blanks part the words of this language. */
  boolean spaced() {
    return all(Role.SPACES).isEmpty();
  }
}
