package io.checksummary.api.cache;

import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.text.hash.Sha256;
import io.checksummary.text.source.SourceText;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * All that shapes a digest, and nothing else: two requests of one key may share one. What a caller
 * gets besides, the source's id and its text for two, is no part of it.
 *
 * @param article a hash of text, title, language and day; no word of it can be read from the key
 * @param options every one of them: what {@link SummaryOptions} may hold one day is in the key that
 *     day
 */
public record DigestCacheKey(String article, SummaryOptions options, PipelineIdentity fingerprint) {

  private static final int CHARACTERS_AT_A_TIME = 4_096;

  public static DigestCacheKey of(
      SourceDocument source, SummaryOptions options, PipelineIdentity fingerprint) {
    MessageDigest hash = Sha256.begin();
    SourceText title = source.title();
    LocalDate day = source.publishedAt();
    add(hash, source.text().received());
    add(hash, title == null ? null : title.received());
    add(hash, source.language());
    add(hash, day == null ? null : day.toString());
    return new DigestCacheKey(HexFormat.of().formatHex(hash.digest()), options, fingerprint);
  }

  /** Each with its length, so that nothing moves from one to the next; none is not empty. */
  private static void add(MessageDigest hash, @Nullable String text) {
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    hash.update(length.putInt(text == null ? -1 : text.length()).flip());
    if (text != null) {
      addCharacters(hash, text);
    }
  }

  /** As they are: in UTF-8 all halves of surrogate pairs would be alike. */
  private static void addCharacters(MessageDigest hash, String text) {
    ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * CHARACTERS_AT_A_TIME);
    for (int from = 0; from < text.length(); from += CHARACTERS_AT_A_TIME) {
      int to = Math.min(text.length(), from + CHARACTERS_AT_A_TIME);
      bytes.clear().asCharBuffer().put(text, from, to);
      hash.update(bytes.limit(Character.BYTES * (to - from)));
    }
  }
}
