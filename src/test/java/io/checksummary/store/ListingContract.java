package io.checksummary.store;

import static io.checksummary.store.ContractFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is in a bucket, page by page. */
public interface ListingContract extends ContractFixture {

  /** More than a store gives at once: S3 and Google 1,000, Azure 5,000. */
  default int moreThanAPage() {
    return 1_003;
  }

  @Test
  default void aListingIsReadPageByPageInTheOrderOfKeys() {
    ObjectStore store = store();
    String bucket = subject().newBucket();
    List<String> keys =
        IntStream.range(0, moreThanAPage()).mapToObj("in box/%05d+.txt"::formatted).toList();
    writeAll(store, bucket, keys);
    writeAll(store, bucket, List.of("in bow/1.txt", "in boxes/1.txt", "aside.txt", "zebra.txt"));

    List<ObjectPage> pages = pages(store, bucket, "in box/");

    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(
            pages.stream()
                .flatMap(page -> page.objects().stream())
                .map(found -> found.address().key()))
        .containsExactlyElementsOf(keys);
  }

  @Test
  default void aListingTellsTheVersionsThatStandThere() {
    ObjectStore store = store();
    ObjectAddress address = freshAddress("report.html");
    StoredObject written = store.write(address, object("text"), ABSENT);

    StoredObject listed = store.list(address.bucket(), "", null).objects().getFirst();

    assertThat(listed.address()).isEqualTo(address);
    assertThat(listed.version()).isEqualTo(written.version());
    assertThat(listed.size()).isEqualTo(4);
    assertThat(ContractFixture.read(store, listed, 0)).isEqualTo("text");
  }

  @Test
  default void anEmptyBucketIsOnePageOfNothing() {
    assertThat(store().list(subject().newBucket(), "", null))
        .isEqualTo(new ObjectPage(List.of(), null));
  }

  private static List<ObjectPage> pages(ObjectStore store, String bucket, String prefix) {
    List<ObjectPage> pages = new ArrayList<>();
    pages.add(store.list(bucket, prefix, null));
    for (String next = pages.getLast().next(); next != null; next = pages.getLast().next()) {
      pages.add(store.list(bucket, prefix, next));
    }
    return pages;
  }

  private static void writeAll(ObjectStore store, String bucket, List<String> keys) {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<StoredObject>> writes =
          keys.stream()
              .map(key ->
                  threads.submit(
                      () -> store.write(new ObjectAddress(bucket, key), object("1"), ABSENT)))
              .toList();
      assertThat(writes).allSatisfy(write -> assertThat(write.get().size()).isEqualTo(1));
    }
  }
}
