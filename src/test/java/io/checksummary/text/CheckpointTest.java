package io.checksummary.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckpointTest {

  private static final List<String> PACKAGES =
      Stream.of("text", "quantity", "recognise", "check", "summary", "report", "document")
          .map(name -> "io.checksummary." + name)
          .toList();

  private static boolean isOwn(String name) {
    return PACKAGES.stream().anyMatch(its -> name.startsWith(its + "."));
  }

  @AfterEach
  void goOn() {
    Thread.interrupted();
  }

  @Test
  void letsWorkGoOnThatSomebodyWaitsFor() {
    assertThatCode(Checkpoint::pass).doesNotThrowAnyException();
  }

  @Test
  void endsWorkThatNobodyWaitsForAnyMore() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(Checkpoint::pass).isInstanceOf(CancellationException.class);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void endsAParserThatReads() {
    CheckpointReader reader = new CheckpointReader("words");
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> reader.read(new char[10], 0, 10))
        .isInstanceOf(CancellationException.class);
  }

  /** A class whose tables could not be read would be of no use for ever. */
  @Test
  void noClassIsBrokenByACallerWhoLeavesWhileItIsLoaded() throws IOException {
    List<String> names =
        new ClassFileImporter()
                .importUrl(Checkpoint.class.getProtectionDomain().getCodeSource().getLocation())
                .stream()
                .map(JavaClass::getName)
                .filter(CheckpointTest::isOwn)
                .toList();
    List<String> broken = new ArrayList<>();
    try (FreshClasses fresh = new FreshClasses()) {
      Thread.currentThread().interrupt();
      for (String name : names) {
        if (!fresh.begins(name)) {
          broken.add(name);
        }
      }
    }
    assertThat(names).hasSizeGreaterThan(300);
    assertThat(broken).isEmpty();
  }

  /** Loads the project's classes once more, so that their tables are read again. */
  private static final class FreshClasses extends URLClassLoader {

    FreshClasses() {
      super(places(), CheckpointTest.class.getClassLoader());
    }

    private static URL[] places() {
      return Stream.of(
              Checkpoint.class.getProtectionDomain().getCodeSource().getLocation(),
              Checkpoint.class.getResource("/io/checksummary/text/language/languages.txt"))
          .map(FreshClasses::root)
          .distinct()
          .toArray(URL[]::new);
    }

    private static URL root(URL place) {
      try {
        String path = place.toString();
        int inside = path.indexOf("io/checksummary/");
        return inside < 0 ? place : URI.create(path.substring(0, inside)).toURL();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    boolean begins(String name) {
      try {
        Class.forName(name, true, this);
        return true;
      } catch (ClassNotFoundException | LinkageError broken) {
        return false;
      }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known != null
            ? known
            : isOwn(name) ? findClass(name) : super.loadClass(name, resolve);
      }
    }
  }
}
