package io.checksummary.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a command as somebody at a shell does, in a folder of its own. */
record Shell(Path folder, Map<String, String> environment) {

  private static final int PATIENCE_SECONDS = 60;

  /** What a command came to. */
  record Ended(int exit, String out, String err) {}

  Ended run(String command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    Process process =
        builder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try {
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(command).isTrue();
    } finally {
      stop(process);
    }
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /** Starts what goes on until it is stopped; both streams are its input stream. */
  Process start(String command) throws IOException {
    return builder(command).redirectErrorStream(true).start();
  }

  /** Stops it and what it started, and returns once they are gone. */
  static void stop(Process process) {
    List<ProcessHandle> running =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    running.forEach(ProcessHandle::destroy);
    running.forEach(one -> one.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
  }

  private ProcessBuilder builder(String command) throws IOException {
    Path nothing = Files.createTempFile(folder, "in", "");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectInput(nothing.toFile());
    builder.environment().keySet().removeIf(Shell::isOurs);
    builder.environment().putAll(environment);
    return builder;
  }

  /** Settings of whoever runs the tests, which no page knows of. */
  private static boolean isOurs(String variable) {
    return variable.startsWith("CHECKSUMMARY_") || variable.equals("COLUMNS");
  }
}
