package io.checksummary.store.azure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;

/** The bytes of an answer as they come. What the SDK throws while they are read is a break. */
final class AzureBlobStream extends InputStream {

  private final Stream<ByteBuffer> pieces;
  private final Iterator<ByteBuffer> rest;
  private ByteBuffer piece = ByteBuffer.allocate(0);

  AzureBlobStream(Flux<ByteBuffer> bytes) {
    this.pieces = bytes.toStream(1);
    this.rest = pieces.iterator();
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? piece.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(length, piece.remaining());
    piece.get(into, at, count);
    return count;
  }

  private boolean hasMore() throws IOException {
    try {
      while (!piece.hasRemaining() && rest.hasNext()) {
        piece = rest.next();
      }
      return piece.hasRemaining();
    } catch (RuntimeException fault) {
      throw new IOException(fault);
    }
  }

  @Override
  public void close() {
    pieces.close();
  }
}
