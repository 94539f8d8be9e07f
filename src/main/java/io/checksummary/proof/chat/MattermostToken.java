package io.checksummary.proof.chat;

import io.checksummary.proof.Authorization;
import io.checksummary.proof.KnownSecrets;
import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mattermost's proof, by the pages "Slash commands" and "Outgoing webhooks" of its documentation
 * for developers: the token that Mattermost made for the command or the webhook. A command has it
 * in {@code Authorization: Token TOKEN}, and where it is, that one counts; a webhook has it in the
 * field {@code token} of its form or its JSON, the one field that is read. Nothing is signed.
 */
public final class MattermostToken implements ChatCheck {

  private static final String SCHEME = "Token";
  private static final String FIELD = "token";

  private final KnownSecrets tokens;

  /**
   * @param tokens those of all commands and webhooks that may call
   * @throws IllegalArgumentException if there is none, or one of fewer than 16 characters
   */
  public MattermostToken(Set<String> tokens) {
    this.tokens = new KnownSecrets(tokens);
  }

  @Override
  public Proof prove(RequestHead head, byte[] body) {
    return Proof.of(!Authorization.isAmbiguous(head) && tokens.contains(token(head, body)));
  }

  private static @Nullable String token(RequestHead head, byte[] body) {
    String inHead = Authorization.credentials(head, SCHEME);
    return inHead == null ? BodyField.read(FIELD, head.onlyHeader("content-type"), body) : inHead;
  }
}
