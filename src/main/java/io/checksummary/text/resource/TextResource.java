package io.checksummary.text.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text files that the program carries with it, in UTF-8.
 *
 * <p>Example: {@code TextResource.text(Units.class, "units.txt")} is the file beside that class; a
 * name that begins with a slash counts from the root of the classpath.
 */
public final class TextResource {

  private TextResource() {}

  /**
   * A file that must be there.
   *
   * @throws IllegalStateException if the program was built without it
   */
  public static String text(Class<?> beside, String name) {
    return find(beside, name)
        .orElseThrow(
            () -> new IllegalStateException("no file " + name + " beside " + beside.getName()));
  }

  /** A file that may be missing. */
  public static Optional<String> find(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " beside " + beside.getName(), e);
    }
  }

  /**
   * The files of that name from every place of the classpath that has one, in its order: what
   * another jar or folder adds to the program's own.
   */
  public static List<String> everywhere(Class<?> beside, String name) {
    String path = beside.getPackageName().replace('.', '/') + "/" + name;
    return beside.getClassLoader().resources(path).map(TextResource::text).toList();
  }

  private static String text(URL file) {
    try (InputStream in = file.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Whether there is such a file. */
  public static boolean exists(Class<?> beside, String name) {
    return beside.getResource(name) != null;
  }
}
