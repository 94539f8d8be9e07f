package io.checksummary.recognise.lexicon;

import io.checksummary.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * What a currency's sign or name says.
 *
 * @param code ISO 4217, the usual one where the sign is open
 * @param sign the open sign or name; null where the writer names one currency only
 * @param worth of one, in the major unit: 1/100 for "cents", 1000 for "grand"
 */
public record CurrencyWord(String code, @Nullable String sign, Rational worth) {}
