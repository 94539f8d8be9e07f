package io.checksummary.store.s3;

import io.checksummary.store.RefusalContract;
import io.checksummary.store.StoreUnderTest;
import java.net.URI;

/** What needs no store at all. */
class S3RefusalsTest implements RefusalContract {

  @Override
  public StoreUnderTest subject() {
    return new S3UnderTest(URI.create("http://127.0.0.1:1"), S3Server.MINIO);
  }
}
