package io.checksummary.store.s3;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.core.exception.SdkException;

/** The bytes of an answer. What the SDK throws while they are read is a break, as others are. */
final class S3Stream extends FilterInputStream {

  S3Stream(InputStream bytes) {
    super(bytes);
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (SdkException fault) {
      throw new IOException(fault);
    }
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    try {
      return super.read(into, at, length);
    } catch (SdkException fault) {
      throw new IOException(fault);
    }
  }
}
