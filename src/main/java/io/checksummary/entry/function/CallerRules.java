package io.checksummary.entry.function;

import io.checksummary.config.ChecksummaryConfig.Callers;
import io.checksummary.proof.SignedToken;
import io.checksummary.proof.TokenRules;
import io.checksummary.proof.caller.CallerCheck;
import io.checksummary.proof.caller.CallerKeys;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Decides, from what is configured, who may call; and that the program must not start. */
final class CallerRules {

  private static final String NONE = "none";

  private CallerRules() {}

  /**
   * Whether others than this machine can reach the function, so that it has to be said who may
   * call.
   *
   * @param address where the server listens
   * @param listens whether there is a server at all: a command has none
   */
  static boolean isReached(Callers config, String address, boolean listens) {
    return config.required().orElse(listens && !OwnNames.isLoopback(address));
  }

  /**
   * How callers are told; empty where whoever reaches the functions may call them.
   *
   * @param reached as {@link #isReached} says
   * @throws IllegalArgumentException if it has to be said who may call and is not, or if what is
   *     said is wrong; its message is for whoever starts the program, and names no secret
   */
  static Optional<CallerCheck> check(Callers config, boolean reached, InstantSource clock) {
    CallerKeys keys = config.keyHashes().map(CallerRules::keys).orElse(null);
    SignedToken tokens =
        tokenRules(config).map(rules -> new SignedToken(rules, clock)).orElse(null);
    boolean known = keys != null || tokens != null;
    if (isSaidToBeNone(config, known) || (!known && !reached)) {
      return Optional.empty();
    }
    if (!known) {
      throw new IllegalArgumentException(
          "others than this machine can reach the function, and nothing says who may call it."
              + " Set CHECKSUMMARY_CALLERS_KEY_HASHES (./checksummary key makes a key and its hash),"
              + " CHECKSUMMARY_CALLERS_TOKEN_ISSUER, _AUDIENCE, _SCOPE and _KEYS, or, where"
              + " something else lets only the right callers through, CHECKSUMMARY_CALLERS_PROOF=none");
    }
    return Optional.of(new CallerCheck(keys, tokens));
  }

  private static boolean isSaidToBeNone(Callers config, boolean known) {
    String proof = config.proof().orElse(null);
    if (proof == null) {
      return false;
    }
    if (!proof.equals(NONE)) {
      throw new IllegalArgumentException(
          "checksummary.callers.proof takes \"none\" and nothing else; keys and tokens have settings"
              + " of their own");
    }
    if (known) {
      throw new IllegalArgumentException(
          "checksummary.callers.proof is \"none\", and yet there are keys or tokens of callers;"
              + " leave out the one or the other");
    }
    return true;
  }

  private static CallerKeys keys(List<String> hashes) {
    try {
      return new CallerKeys(hashes);
    } catch (IllegalArgumentException e) {
      throw wrong("key-hashes", e);
    }
  }

  private static Optional<TokenRules> tokenRules(Callers config) {
    List<Optional<String>> all =
        List.of(
            config.tokenKeys(), config.tokenIssuer(), config.tokenAudience(), config.tokenScope());
    if (all.stream().allMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    if (!all.stream().allMatch(Optional::isPresent)) {
      throw new IllegalArgumentException(
          "checksummary.callers.token-issuer, token-audience, token-scope and token-keys go"
              + " together");
    }
    List<String> given = all.stream().flatMap(Optional::stream).toList();
    try {
      return Optional.of(
          TokenRules.caller(URI.create(given.get(0)), given.get(1), given.get(2), given.get(3)));
    } catch (IllegalArgumentException e) {
      throw wrong("token-…", e);
    }
  }

  private static IllegalArgumentException wrong(String setting, IllegalArgumentException cause) {
    return new IllegalArgumentException(
        "checksummary.callers." + setting + ": " + cause.getMessage(), cause);
  }
}
