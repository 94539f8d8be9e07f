package io.checksummary.store.s3;

import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreUnderTest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.Tag;
import software.amazon.awssdk.services.s3.model.Tagging;

/** A store that speaks as S3 does, at an address on loopback. */
final class S3UnderTest implements StoreUnderTest {

  private static final StaticCredentialsProvider IDENTITY =
      StaticCredentialsProvider.create(
          AwsBasicCredentials.create("id-of-a-test", "secret-of-a-test"));

  private final URI address;
  private final S3Server server;

  S3UnderTest(URI address, S3Server server) {
    this.address = address;
    this.server = server;
  }

  @Override
  public URI address() {
    return address;
  }

  @Override
  public ObjectStore storeAt(URI other) {
    return new S3Store(client(other));
  }

  @Override
  public String newBucket() {
    String name = "bucket-" + UUID.randomUUID();
    try (S3Client client = client(address)) {
      client.createBucket(request -> request.bucket(name));
    }
    return name;
  }

  /** Makes a bucket that keeps what is overwritten. */
  String newBucketOfVersions() {
    String name = newBucket();
    try (S3Client client = client(address)) {
      client.putBucketVersioning(request ->
          request
              .bucket(name)
              .versioningConfiguration(
                  versions -> versions.status(BucketVersioningStatus.ENABLED)));
    }
    return name;
  }

  @Override
  public void upload(ObjectAddress to, Upload upload) {
    List<Tag> tags =
        upload.tags().entrySet().stream()
            .map(tag -> Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
            .toList();
    PutObjectRequest request =
        PutObjectRequest.builder()
            .bucket(to.bucket())
            .key(to.key())
            .contentType(upload.mediaType())
            .contentEncoding(upload.encoding())
            .metadata(upload.metadata())
            .tagging(tags.isEmpty() ? null : Tagging.builder().tagSet(tags).build())
            .build();
    try (S3Client client = client(address)) {
      client.putObject(
          request,
          RequestBody.fromContentProvider(
              upload.content()::get, upload.size(), upload.mediaType()));
    }
  }

  @Override
  public KeyTaking taking(String key) {
    return server.taking(key);
  }

  @Override
  public boolean writesInOneStep() {
    return server.writesInOneStep();
  }

  @Override
  public Refusal throttling() {
    return refusal(503, "SlowDown");
  }

  @Override
  public Refusal forbidding() {
    return refusal(403, "AccessDenied");
  }

  static Refusal refusal(int status, String code) {
    return new Refusal(
        status,
        "application/xml",
        "<?xml version=\"1.0\"?><Error><Code>%s</Code><Message>No.</Message></Error>"
            .formatted(code));
  }

  private static S3Client client(URI at) {
    return S3Clients.client(new S3Settings(Region.US_EAST_1, at), IDENTITY);
  }
}
