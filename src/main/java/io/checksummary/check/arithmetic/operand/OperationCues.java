package io.checksummary.check.arithmetic.operand;

import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The operations that words name.
 *
 * @param operations none where the words name no operation
 * @param up whether they say that something is or became more
 * @param down whether they say that it is or became less
 * @param stems of the words that named them, which need no label to explain them
 */
public record OperationCues(
    Set<Operation> operations, boolean up, boolean down, Set<String> stems) {

  private static final int LONGEST = 3;

  /** Stands for the number in the words around it: "◦ of the staff". */
  public static final String GAP = "◦";

  /** "40% of the staff" is a share. */
  private static final String SHARE = GAP + " of ";

  private record Cue(Operation operation, String direction) {}

  private static final Map<String, List<Cue>> TABLE = load();

  public static OperationCues of(String text) {
    List<String> words = LabelStems.words(text);
    Set<Operation> found = EnumSet.noneOf(Operation.class);
    Set<String> directions = new HashSet<>();
    Set<String> stems = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (int length = 1; length <= LONGEST && i + length <= words.size(); length++) {
        String phrase = String.join(" ", words.subList(i, i + length));
        for (Cue cue : TABLE.getOrDefault(phrase, List.of())) {
          found.add(cue.operation);
          directions.add(cue.direction);
          stems.addAll(LabelStems.of(phrase));
        }
      }
    }
    if (text.contains(SHARE)) {
      found.add(Operation.RATIO);
    }
    return new OperationCues(
        found, directions.contains("up"), directions.contains("down"), Set.copyOf(stems));
  }

  /** Whether words of a column's head say that its numbers are changes already. */
  public static boolean isOfChange(String head) {
    return of(head).operations.contains(Operation.CHANGE);
  }

  public boolean has(Operation operation) {
    return operations.contains(operation);
  }

  private static Map<String, List<Cue>> load() {
    Map<String, List<Cue>> table = new HashMap<>();
    for (List<String> row : TableFile.of(OperationCues.class, "en/operations.txt").rows()) {
      Cue cue = new Cue(Operation.valueOf(row.getFirst().toUpperCase(Locale.ROOT)), row.get(1));
      TableFile.parts(row.get(2))
          .forEach(words -> table.computeIfAbsent(words, w -> new ArrayList<>()).add(cue));
    }
    return table;
  }
}
