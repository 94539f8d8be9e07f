package io.checksummary.check.structure.pairing;

import io.checksummary.check.context.NumberSite;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that a sentence tells of as many names, in one order.
 *
 * <p>Example: "Sales, costs and profit rose 9%, 12% and 23%, respectively" gives 9% to "sales", 12%
 * to "costs" and 23% to "profit". Names may be dates: "in 2021 and 2022". A caveat: where a
 * sentence has two lists of names that are as long, neither is taken.
 *
 * @param items the names with their numbers, two at least
 * @param self which of them is the number's own
 * @param named {@code false} where the names are numbers themselves, dates for the most part
 */
public record PairedList(List<Item> items, int self, boolean named) {

  /**
   * A name and its number.
   *
   * @param sure stems of words that belong to the name
   * @param all those, and words beside it that may belong to it: "Anna Berg"
   * @param number the term that is the number
   */
  public record Item(Set<Long> sure, Set<Long> all, int number) {

    public Item {
      sure = Set.copyOf(sure);
      all = Set.copyOf(all);
    }
  }

  public PairedList {
    items = List.copyOf(items);
  }

  /** The list that a number is in; null where it is in none. */
  public static @Nullable PairedList of(NumberSite site) {
    return PairedListReader.read(site);
  }

  /** The words that name the number's own and none of the others. */
  public Set<Long> mine() {
    return distinct(items.get(self).all(), self);
  }

  /** Whether words name the number's own. */
  public boolean isNamed(Set<Long> words) {
    return mine().stream().anyMatch(words::contains);
  }

  /** The others that words name. */
  public List<Item> othersNamed(Set<Long> words) {
    return items.stream()
        .filter(item -> !item.equals(items.get(self)))
        .filter(
            item -> distinct(item.sure(), items.indexOf(item)).stream().anyMatch(words::contains))
        .toList();
  }

  private Set<Long> distinct(Set<Long> words, int owner) {
    Set<Long> left = new HashSet<>(words);
    for (int i = 0; i < items.size(); i++) {
      if (i != owner) {
        left.removeAll(items.get(i).all());
      }
    }
    return left;
  }
}
