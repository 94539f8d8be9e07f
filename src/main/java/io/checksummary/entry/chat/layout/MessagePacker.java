package io.checksummary.entry.chat.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Puts blocks into messages, in order and as many into each as it takes. A heading goes with the
 * block after it.
 *
 * @param <T> a block in the platform's form
 */
public final class MessagePacker<T> {

  /**
   * What a message takes.
   *
   * @param weight of one block
   * @param most of all blocks of a message
   */
  public record Limit<T>(ToIntFunction<T> weight, int most) {}

  private final Predicate<T> isHeading;
  private final List<Limit<T>> limits;

  public MessagePacker(Predicate<T> isHeading, List<Limit<T>> limits) {
    this.isHeading = isHeading;
    this.limits = List.copyOf(limits);
  }

  /**
   * @param blocks each within the limits; one that is not stands alone
   * @return messages with at least one block each
   */
  public List<List<T>> pack(List<T> blocks) {
    List<List<T>> messages = new ArrayList<>();
    List<T> message = new ArrayList<>();
    int[] used = new int[limits.size()];
    for (T block : blocks) {
      if (!message.isEmpty() && !fits(block, used)) {
        List<T> next = headingsAtTheEnd(message);
        messages.add(message);
        message = next;
        used = new int[limits.size()];
        for (T heading : message) {
          count(heading, used);
        }
      }
      message.add(block);
      count(block, used);
    }
    if (!message.isEmpty()) {
      messages.add(message);
    }
    return messages;
  }

  /** Takes them away, unless nothing would be left. */
  private List<T> headingsAtTheEnd(List<T> message) {
    Deque<T> headings = new ArrayDeque<>();
    while (message.size() > 1 && isHeading.test(message.getLast())) {
      headings.addFirst(message.removeLast());
    }
    return new ArrayList<>(headings);
  }

  private boolean fits(T block, int[] used) {
    for (int i = 0; i < used.length; i++) {
      if (used[i] + limits.get(i).weight().applyAsInt(block) > limits.get(i).most()) {
        return false;
      }
    }
    return true;
  }

  private void count(T block, int[] used) {
    for (int i = 0; i < used.length; i++) {
      used[i] += limits.get(i).weight().applyAsInt(block);
    }
  }
}
