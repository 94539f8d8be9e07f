package io.checksummary.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSpoolTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, DocumentSpool.MOST_IN_MEMORY, DocumentSpool.MOST_IN_MEMORY + 1})
  void whatIsWrittenIsReadAsOftenAsOneLikesAndLeavesNoFile(int size) throws IOException {
    byte[] bytes = new byte[size];
    new Random(1).nextBytes(bytes);
    List<Path> before = temporary();
    DocumentSpool spool = new DocumentSpool();
    try (spool) {
      for (int at = 0; at < size; at += 100_000) {
        spool.write(bytes, at, Math.min(100_000, size - at));
      }
      assertThat(spool.size()).isEqualTo(size);
      assertThat(spool.held()).isEqualTo(Math.min(size, DocumentSpool.MOST_IN_MEMORY));
      try (InputStream first = spool.open();
          InputStream second = spool.open()) {
        assertThat(first.readNBytes(10)).isEqualTo(second.readNBytes(10));
        assertThat(first.readAllBytes()).isEqualTo(second.readAllBytes());
      }
      assertThat(spool.open()).hasBinaryContent(bytes);
      assertThat(temporary()).as("a file with a name").containsExactlyElementsOf(before);
    }
    if (size > DocumentSpool.MOST_IN_MEMORY) {
      assertThatIOException().isThrownBy(() -> spool.open().read());
    }
  }

  private static List<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(DocumentSpool.NAME))
          .sorted()
          .toList();
    }
  }
}
