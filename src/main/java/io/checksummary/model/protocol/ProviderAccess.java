package io.checksummary.model.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Where a provider is reached, and with what key. Blank is null; a key that was copied with its
 * line's end is stripped of it.
 *
 * @param address null for the provider's own
 * @param key null where none is set
 * @param version which version of the interface is spoken, where an address has several; null for
 *     the latest
 */
public record ProviderAccess(
    @Nullable String address, @Nullable String key, @Nullable String version) {

  /** The provider's own address, no key. */
  public static final ProviderAccess NONE = new ProviderAccess(null, null);

  public ProviderAccess {
    address = orNull(address);
    key = orNull(key);
    version = orNull(version);
  }

  public ProviderAccess(@Nullable String address, @Nullable String key) {
    this(address, key, null);
  }

  /**
   * Whether a request can carry the key in a header; true where none is set.
   *
   * <p>Example: {@code sk-…}, copied from a page that shortens the key, cannot be sent. A caveat:
   * whether the provider accepts the key, only the provider knows.
   */
  public boolean isKeySendable() {
    return key == null || key.chars().allMatch(ProviderAccess::isHeaderCharacter);
  }

  /** RFC 9110, 5.5: visible characters, spaces and tabs; bytes above ASCII pass unread. */
  private static boolean isHeaderCharacter(int c) {
    return c == '\t' || (c >= ' ' && c <= 0xFF && c != 0x7F);
  }

  /** Without the key, and without the address: it may hold a password. */
  @Override
  public String toString() {
    return (address == null ? "own address" : "address set") + (key == null ? "" : ", key set");
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
