package io.checksummary.proof.chat;

import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.SignedToken;
import io.checksummary.proof.TokenRules;
import java.time.InstantSource;

/**
 * A signed token in the head, as Google Chat and the Bot Connector of Teams send it. It says who
 * calls and nothing of the body, which only the encrypted connection protects.
 */
public final class CallerToken implements ChatCheck {

  private final SignedToken token;

  /** Fetches no keys yet. */
  public CallerToken(TokenRules rules, InstantSource clock) {
    this.token = new SignedToken(rules, clock);
  }

  @Override
  public Proof prove(RequestHead head, byte[] body) {
    return token.prove(head);
  }
}
