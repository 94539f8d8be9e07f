package io.checksummary.proof.chat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Changes a few bytes to others, the same ones for the same seed; never to what they were. */
final class Mutation {

  /** Ways to change bytes. */
  private static final int WAYS = 6;

  private final SplittableRandom random;

  Mutation(long seed) {
    this.random = new SplittableRandom(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Letters of an alphabet to others of it. */
  String of(String text, String alphabet) {
    byte[] letters = alphabet.getBytes(StandardCharsets.US_ASCII);
    byte[] mutated = of(text.getBytes(StandardCharsets.US_ASCII), letters);
    return new String(mutated, StandardCharsets.US_ASCII);
  }

  byte[] of(byte[] bytes) {
    byte[] any = new byte[256];
    for (int i = 0; i < any.length; i++) {
      any[i] = (byte) i;
    }
    return of(bytes, any);
  }

  private byte[] of(byte[] bytes, byte[] alphabet) {
    byte[] mutated = bytes;
    while (Arrays.equals(mutated, bytes)) {
      mutated = mutated(bytes, alphabet);
    }
    return mutated;
  }

  private byte[] mutated(byte[] bytes, byte[] alphabet) {
    int at = below(bytes.length);
    int length = 1 + below(Math.min(8, bytes.length - at));
    byte[] other = bytes.clone();
    return switch (below(WAYS)) {
      case 0 -> joined(bytes, at, letters(1, alphabet), at + 1);
      case 1 -> joined(bytes, at, letters(length, alphabet), at);
      case 2 -> joined(bytes, at, new byte[0], at + length);
      case 3 -> joined(bytes, at, letters(length, alphabet), at + length);
      case 4 -> Arrays.copyOf(bytes, at);
      default -> {
        int with = below(bytes.length);
        other[at] = bytes[with];
        other[with] = bytes[at];
        yield other;
      }
    };
  }

  private byte[] letters(int count, byte[] alphabet) {
    byte[] letters = new byte[count];
    for (int i = 0; i < count; i++) {
      letters[i] = alphabet[below(alphabet.length)];
    }
    return letters;
  }

  /**
   * What stands before {@code end}, something in between, and what stands from {@code start} on.
   */
  private static byte[] joined(byte[] bytes, int end, byte[] between, int start) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(bytes, 0, end);
    joined.writeBytes(between);
    joined.write(bytes, start, bytes.length - start);
    return joined.toByteArray();
  }
}
