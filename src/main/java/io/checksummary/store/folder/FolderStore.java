package io.checksummary.store.folder;

import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectPage;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.OpenObject;
import io.checksummary.store.StoreAnswers;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoreException.Kind;
import io.checksummary.store.StoredObject;
import io.checksummary.store.WriteCondition;
import io.checksummary.store.WriteCondition.Absent;
import io.checksummary.store.WriteCondition.Unchanged;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A folder as a store: keys are paths within it, with {@code /} between their parts. Its one bucket
 * is {@link #BUCKET}.
 *
 * <p>Writers who use this class agree on conditions, in one process or in several of one machine;
 * nobody else is kept from writing. Metadata lie in a file of ours beside, tags are left out, and
 * links are not followed.
 */
public final class FolderStore implements ObjectStore {

  /** The folder itself. */
  public static final String BUCKET = ".";

  private final Path root;
  private final FolderLock lock;
  private final FolderMetadata metadata;
  private final FolderListing listing;

  /**
   * @param root an existing folder
   */
  public FolderStore(Path root) {
    this.root = root.toAbsolutePath().normalize();
    Path own = this.root.resolve(FolderListing.OWN);
    this.lock = new FolderLock(own.resolve("lock"));
    this.metadata = new FolderMetadata(own.resolve("metadata"));
    this.listing = new FolderListing(this.root, this::head);
  }

  @Override
  public String scheme() {
    return "folder";
  }

  @Override
  public @Nullable StoredObject head(ObjectAddress address) {
    try {
      return stored(address, path(address));
    } catch (NoSuchFileException | FileNotFoundException | NotDirectoryException none) {
      return null;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private StoredObject stored(ObjectAddress address, Path path) throws IOException {
    BasicFileAttributes file =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!file.isRegularFile()) {
      throw new NoSuchFileException(address.key());
    }
    String version = version(file);
    return new StoredObject(
        address,
        version,
        null,
        file.size(),
        file.lastModifiedTime().toInstant(),
        null,
        null,
        metadata.of(address.key(), version),
        false);
  }

  /**
   * What is written here is a file of its own each time, so that its number tells versions apart.
   */
  private static String version(BasicFileAttributes file) {
    Instant modified = file.lastModifiedTime().toInstant();
    Object number = file.fileKey();
    return file.size()
        + "-"
        + modified.getEpochSecond()
        + "."
        + modified.getNano()
        + "-"
        + Integer.toHexString(number == null ? 0 : number.hashCode());
  }

  @Override
  public OpenObject open(ObjectAddress address, String version, long from) {
    try {
      Path path = path(address);
      InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
      try {
        StoredObject object = stored(address, path);
        if (!object.version().equals(version)) {
          throw changed();
        }
        in.skipNBytes(from);
        return new OpenObject(object, in);
      } catch (IOException | RuntimeException e) {
        in.close();
        throw e;
      }
    } catch (NoSuchFileException | FileNotFoundException | NotDirectoryException gone) {
      throw changed();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public StoredObject write(ObjectAddress address, NewObject object, WriteCondition condition) {
    Path path = path(address);
    return lock.during(() -> {
      require(condition, head(address));
      Files.createDirectories(path.getParent());
      Path made = lock.folder().resolve(UUID.randomUUID() + ".part");
      try {
        Files.write(made, object.bytes());
        String version = version(Files.readAttributes(made, BasicFileAttributes.class));
        metadata.put(address.key(), version, object.metadata());
        Files.move(made, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(made);
      }
      return stored(address, path);
    });
  }

  private static void require(WriteCondition condition, @Nullable StoredObject standing) {
    boolean holds =
        switch (condition) {
          case Absent absent -> standing == null;
          case Unchanged(String version) -> standing != null && standing.version().equals(version);
        };
    if (!holds) {
      throw changed();
    }
  }

  @Override
  public void remove(ObjectAddress address, String version) {
    Path path = path(address);
    lock.during(() -> {
      if (StoreAnswers.isThere(head(address), version)) {
        Files.deleteIfExists(path);
        metadata.remove(address.key());
      }
      return true;
    });
  }

  @Override
  public void discard(ObjectAddress address) {
    Path path = path(address);
    lock.during(() -> {
      metadata.remove(address.key());
      return Files.deleteIfExists(path);
    });
  }

  @Override
  public Map<String, String> tags(StoredObject object) {
    return Map.of();
  }

  @Override
  public ObjectPage list(String bucket, String prefix, @Nullable String page) {
    requireBucket(bucket);
    return listing.page(prefix, page);
  }

  @Override
  public Instant now(String bucket) {
    return Instant.now();
  }

  private static void requireBucket(String bucket) {
    if (!bucket.equals(BUCKET)) {
      throw new StoreException(Kind.REFUSED, "A folder has no bucket but \".\".", null);
    }
  }

  /** Where a key leads, which is nowhere outside of the folder. */
  private Path path(ObjectAddress address) {
    requireBucket(address.bucket());
    try {
      Path path = root.resolve(address.key());
      if (path.startsWith(root)
          && path.equals(path.normalize())
          && FolderListing.key(root, path).equals(address.key())) {
        return path;
      }
    } catch (InvalidPathException notAPath) {
      // Said below.
    }
    throw new StoreException(Kind.REFUSED, "The key leads to no file of the folder.", null);
  }

  private static StoreException changed() {
    return new StoreException(Kind.CHANGED, "The file is another by now.", null);
  }

  static StoreException failed(IOException e) {
    return e instanceof AccessDeniedException
        ? new StoreException(Kind.FORBIDDEN, "The folder does not allow it.", e)
        : new StoreException(Kind.UNAVAILABLE, "The folder cannot be read or written.", e);
  }
}
