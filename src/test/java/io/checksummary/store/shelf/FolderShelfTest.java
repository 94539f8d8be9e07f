package io.checksummary.store.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.store.folder.FolderStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes, ten who ask at once, and a folder that they share. */
class FolderShelfTest {

  @TempDir Path folder;

  @Test
  void overTwoProcessesAnEventIsFirstOnce() throws Exception {
    List<Process> processes = List.of(asking(), asking());

    List<String> answers = new ArrayList<>();
    for (Process process : processes) {
      answers.add(answerOf(process));
    }

    assertThat(answers).allMatch(answer -> answer.matches("[01]{5}\\R?"));
    assertThat(answers.stream().flatMapToInt(String::chars).filter(c -> c == '1').count()).isOne();
  }

  private Process asking() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Asking.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String answerOf(Process process) throws IOException, InterruptedException {
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return answer;
  }

  /** Asks five times at once, and prints a 1 for each time that it was the first. */
  static final class Asking {

    private Asking() {}

    public static void main(String[] arguments) throws Exception {
      FolderStore store = new FolderStore(Path.of(arguments[0]));
      SeenEvents events =
          new ShelvedEvents(
              new StoreShelf(store, FolderStore.BUCKET, "shelf/", InstantSource.system()));
      Callable<String> asking =
          () -> events.isFirst("slack/Ev08MFMKH6", ShelvedEvents.EXPIRY) ? "1" : "0";
      StringBuilder answers = new StringBuilder();
      try (ExecutorService threads = Executors.newFixedThreadPool(5)) {
        for (Future<String> answer : threads.invokeAll(Collections.nCopies(5, asking))) {
          answers.append(answer.get());
        }
      }
      System.out.println(answers);
    }
  }
}
