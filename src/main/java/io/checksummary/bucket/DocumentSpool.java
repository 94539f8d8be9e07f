package io.checksummary.bucket;

import io.checksummary.document.DocumentContent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are written once and then read as often as one likes: few are in memory, many in a
 * temporary file. The file has no name any more once it is open, so that nothing of it stays,
 * however the process ends.
 */
final class DocumentSpool extends OutputStream implements DocumentContent {

  /** In bytes. Most documents are smaller. */
  static final int MOST_IN_MEMORY = 4 * 1024 * 1024;

  static final String NAME = "checksummary-document-";

  private @Nullable ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable FileChannel file;
  private long size;

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (memory != null && size + length > MOST_IN_MEMORY) {
      toFile(memory.toByteArray());
      memory = null;
    }
    size += length;
    if (memory != null) {
      memory.write(bytes, offset, length);
    } else if (file != null) {
      writeAll(file, ByteBuffer.wrap(bytes, offset, length));
    }
  }

  private void toFile(byte[] before) throws IOException {
    Path path = Files.createTempFile(NAME, null);
    file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    writeAll(file, ByteBuffer.wrap(before));
  }

  private static void writeAll(FileChannel file, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public long held() {
    return file == null ? size : MOST_IN_MEMORY;
  }

  @Override
  public InputStream open() {
    if (file != null) {
      return new Places(file);
    }
    return new ByteArrayInputStream(memory == null ? new byte[0] : memory.toByteArray());
  }

  /** Lets the bytes go; who still reads them gets an {@link IOException}. */
  @Override
  public void close() {
    memory = null;
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException itHasNoName) {
      // Nothing of it is left once the process ends.
    }
  }

  /** Reads a file from its beginning, beside others who do. */
  private static final class Places extends InputStream {

    private final FileChannel file;
    private long next;

    Places(FileChannel file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = file.read(ByteBuffer.wrap(buffer, offset, length), next);
      next += Math.max(0, count);
      return count;
    }
  }
}
