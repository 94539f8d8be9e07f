package io.checksummary.proof.chat;

import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.SharedSecret;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Telegram's proof, by {@code setWebhook} of its Bot API: the {@code secret_token} that was given
 * there comes back in {@code X-Telegram-Bot-Api-Secret-Token}. Nothing is signed.
 */
public final class TelegramSecret implements ChatCheck {

  /** What Telegram takes, but for those of fewer than 16 characters, which could be guessed. */
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{16,256}");

  private final SharedSecret secret;

  /**
   * @throws IllegalArgumentException if there is none, or one that has other than 16 to 256
   *     letters, digits, {@code _} and {@code -}
   */
  public TelegramSecret(Set<String> secrets) {
    if (!secrets.stream().allMatch(one -> SECRET.matcher(one).matches())) {
      throw new IllegalArgumentException(
          "a secret of Telegram has 16 to 256 letters, digits, underscores and hyphens");
    }
    this.secret = SharedSecret.inHeader("X-Telegram-Bot-Api-Secret-Token", secrets);
  }

  @Override
  public Proof prove(RequestHead head, byte[] body) {
    return Proof.of(secret.admit(head));
  }
}
