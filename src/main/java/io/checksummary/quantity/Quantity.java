package io.checksummary.quantity;

/**
 * What a mention of a number says, as a value: "$7.8 billion" is an {@link Amount} of 7,800,000,000
 * USD, "14 March 2024" a {@link CalendarDate}, "A320" an {@link Identifier}.
 */
public sealed interface Quantity
    permits Amount, CalendarDate, ClockTime, ContestScore, VagueQuantity, Identifier {

  /** The name of the kind in JSON, {@code money} for one. */
  String kindCode();
}
