package io.checksummary.entry.storage.event;

/**
 * A record of MinIO: that of S3, with a slash in a key escaped too, and without a size for an
 * object of no bytes. The {@code EventName} and {@code Key} that stand beside the records say
 * nothing more.
 */
final class MinioRecord {

  static final String SOURCE = "minio:s3";

  private MinioRecord() {}

  static StorageEvent read(EventObject record) throws UnreadableEventException {
    return S3Record.read(record, "s3", 0);
  }
}
