package io.checksummary.store.folder;

import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectPage;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoredObject;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists a folder by its paths, in their order. Holds their names in memory, and nothing else. */
final class FolderListing {

  /** Where our own files are; no document lies in there. */
  static final String OWN = ".checksummary";

  private static final int PAGE = 1_000;

  private final Path root;
  private final Function<ObjectAddress, @Nullable StoredObject> look;
  private List<String> keys = List.of();
  private @Nullable String listed;

  /**
   * @param look what there is of an address; null for nothing
   */
  FolderListing(Path root, Function<ObjectAddress, @Nullable StoredObject> look) {
    this.root = root;
    this.look = look;
  }

  /**
   * @param page the key that the page begins with; null for the first. What is written meanwhile,
   *     and listed anew by another, moves no page
   */
  synchronized ObjectPage page(String prefix, @Nullable String page) {
    if (page == null || !prefix.equals(listed)) {
      keys = keys(prefix);
      listed = prefix;
    }
    int place = page == null ? 0 : Collections.binarySearch(keys, page);
    int from = place < 0 ? -place - 1 : place;
    int end = Math.min(keys.size(), from + PAGE);
    List<StoredObject> objects = new ArrayList<>();
    for (String key : keys.subList(from, end)) {
      StoredObject object = look.apply(new ObjectAddress(FolderStore.BUCKET, key));
      if (object != null) {
        objects.add(object);
      }
    }
    return new ObjectPage(objects, end < keys.size() ? keys.get(end) : null);
  }

  /** The key of a file within a folder. */
  static String key(Path root, Path file) {
    return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private List<String> keys(String prefix) {
    List<String> found = new ArrayList<>();
    try {
      Files.walkFileTree(root, new Visitor(prefix, found));
    } catch (IOException e) {
      throw FolderStore.failed(e);
    }
    found.sort(null);
    return found;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final String prefix;
    private final List<String> found;

    Visitor(String prefix, List<String> found) {
      this.prefix = prefix;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(root.resolve(OWN))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String key = key(root, file);
      if (attributes.isRegularFile() && key.startsWith(prefix)) {
        requireName(file, key);
        found.add(key);
      }
      return FileVisitResult.CONTINUE;
    }

    /** Where the locale has other letters than the name, no file is found by it. */
    private void requireName(Path file, String key) {
      try {
        if (root.resolve(key).equals(file)) {
          return;
        }
      } catch (InvalidPathException foreign) {
        // Said below.
      }
      throw new StoreException(
          StoreException.Kind.REFUSED,
          "The name of a file, "
              + key
              + ", holds letters that the locale does not have. Set LC_ALL=C.UTF-8, or rename it.",
          null);
    }

    /** A folder that may not be read is one whose documents are not ours to read. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
