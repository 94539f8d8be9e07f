package io.checksummary.store;

import java.io.InputStream;

/** So many bytes, the same ones always, of which no two places are alike; none is kept. */
final class Noise extends InputStream {

  private long left;
  private long state = 1;

  Noise(long bytes) {
    this.left = bytes;
  }

  @Override
  public int read() {
    if (left == 0) {
      return -1;
    }
    left--;
    state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L; // Knuth's MMIX
    return (int) (state >>> 56);
  }

  @Override
  public int read(byte[] into, int at, int length) {
    int count = (int) Math.min(length, left);
    for (int i = at; i < at + count; i++) {
      into[i] = (byte) read();
    }
    return count == 0 && length > 0 ? -1 : count;
  }
}
