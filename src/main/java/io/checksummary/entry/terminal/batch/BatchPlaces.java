package io.checksummary.entry.terminal.batch;

import io.checksummary.bucket.BucketPlace;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreFactory;
import io.checksummary.store.folder.FolderStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a batch's documents are, and where their results go.
 *
 * @param store the store of both
 * @param output null for beside the documents
 */
record BatchPlaces(ObjectStore store, BucketPlace input, @Nullable BucketPlace output) {

  private static final String SCHEME = "[a-z0-9]{2,10}://.+";

  /**
   * Finds the places that a command line names: {@code s3://BUCKET/PREFIX}, {@code gs://…}, {@code
   * az://…}, or a folder.
   *
   * @param output in the same store; within the folder, where the documents are in one
   * @throws IllegalArgumentException if there is no such place, or no such store in this build
   */
  static BatchPlaces of(String input, @Nullable String output) {
    return input.matches(SCHEME) ? ofBuckets(input, output) : ofFolder(input, output);
  }

  private static BatchPlaces ofBuckets(String input, @Nullable String output) {
    String scheme = scheme(input);
    if (output != null && !output.startsWith(scheme + "://")) {
      throw new IllegalArgumentException("results go into the same store, " + scheme + "://…");
    }
    return new BatchPlaces(
        factory(scheme).store(),
        place(input),
        Optional.ofNullable(output).map(BatchPlaces::place).orElse(null));
  }

  private static StoreFactory factory(String scheme) {
    return StoreFactory.ofBuild()
        .filter(factory -> factory.scheme().equals(scheme))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "this build has no store for "
                    + scheme
                    + "://; build with -Ps3, -Pgcs or -Pazure-blob"));
  }

  private static String scheme(String written) {
    return written.substring(0, written.indexOf("://"));
  }

  private static BucketPlace place(String written) {
    return BucketPlace.of(written.substring(written.indexOf("://") + "://".length()));
  }

  private static BatchPlaces ofFolder(String input, @Nullable String output) {
    Path folder = Path.of(input);
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "'" + input + "' is no folder, and no bucket as s3://BUCKET/PREFIX");
    }
    return new BatchPlaces(
        new FolderStore(folder),
        new BucketPlace(FolderStore.BUCKET, ""),
        output == null ? null : new BucketPlace(FolderStore.BUCKET, prefix(output)));
  }

  /** Within the folder. */
  private static String prefix(String output) {
    if (Path.of(output).isAbsolute() || output.matches(SCHEME)) {
      throw new IllegalArgumentException(
          "results of a folder go into that folder; expected a path within it, as results");
    }
    Path within = Path.of(output).normalize();
    if (within.startsWith("..") || within.toString().isEmpty()) {
      throw new IllegalArgumentException(
          "results of a folder go into a folder within it, or beside the documents");
    }
    return within.toString().replace(within.getFileSystem().getSeparator(), "/") + "/";
  }
}
