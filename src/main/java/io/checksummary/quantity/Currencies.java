package io.checksummary.quantity;

import io.checksummary.text.resource.TableFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which currencies (ISO 4217) a sign or an open name may stand for. */
public final class Currencies {

  private static final Map<String, Set<String>> BY_SIGN = new HashMap<>();
  private static final Map<String, String> USUAL = new HashMap<>();
  private static final Set<String> CODES = new HashSet<>();

  static {
    for (List<String> row : TableFile.of(Currencies.class, "currencies.txt").rows()) {
      Set<String> codes = new HashSet<>(TableFile.words(row.get(2)));
      codes.add(row.get(1));
      BY_SIGN.put(row.get(0), Set.copyOf(codes));
      USUAL.put(row.get(0), row.get(1));
    }
    CODES.addAll(TableFile.of(Currencies.class, "codes.txt").words());
  }

  private Currencies() {}

  /**
   * Whether an amount with that sign may be one of that currency.
   *
   * <p>Example: {@code mayStandFor("$", "CAD")}, but not {@code mayStandFor("HK$", "CAD")}.
   *
   * @param sign as {@link Amount#sign} gives it: "$", "kr", "dollar"; an unknown one stands for
   *     nothing
   * @param code ISO 4217
   */
  public static boolean mayStandFor(String sign, String code) {
    return mayStandFor(sign).contains(code);
  }

  /** Every currency that the sign may stand for; none for an unknown sign. */
  public static Set<String> mayStandFor(String sign) {
    return BY_SIGN.getOrDefault(sign, Set.of());
  }

  /**
   * The currency that a sign usually stands for: {@code USD} for "$"; empty for an unknown sign.
   */
  public static Optional<String> usual(String sign) {
    return Optional.ofNullable(USUAL.get(sign));
  }

  /** Whether that is a currency's code (ISO 4217), in capitals. */
  public static boolean isCode(String code) {
    return CODES.contains(code);
  }

  /** Every sign of the tables with its usual currency. */
  public static Map<String, String> usual() {
    return USUAL;
  }

  public static Set<String> codes() {
    return CODES;
  }
}
