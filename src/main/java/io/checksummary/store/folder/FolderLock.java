package io.checksummary.store.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps writers of a folder apart, those of one process and those of several. */
final class FolderLock {

  /** A process may open a folder twice, and has one lock of the system for it all the same. */
  private static final ConcurrentHashMap<Path, ReentrantLock> OF_THIS_PROCESS =
      new ConcurrentHashMap<>();

  /** What is done under the lock. */
  interface Work<T> {
    T done() throws IOException;
  }

  private final Path file;

  FolderLock(Path file) {
    this.file = file;
  }

  /** Where files may be made that nobody else sees. */
  Path folder() {
    return Objects.requireNonNull(file.getParent());
  }

  <T> T during(Work<T> work) {
    ReentrantLock own = OF_THIS_PROCESS.computeIfAbsent(file, path -> new ReentrantLock());
    own.lock();
    try {
      Files.createDirectories(folder());
      try (FileChannel channel =
              FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        assert held.isValid();
        return work.done();
      }
    } catch (IOException e) {
      throw FolderStore.failed(e);
    } finally {
      own.unlock();
    }
  }
}
