package io.checksummary.entry.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.entry.terminal.command.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, on a project, a Maven and JDKs that only pretend. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ScriptTest {

  private static final String JAR = "target/quarkus-app/quarkus-run.jar";

  @TempDir private Path folder;
  private Path project;
  private Path jdk;
  private Path caller;

  private record Ended(int exit, String out, String err) {}

  @BeforeEach
  void pretend() throws IOException {
    project = Files.createDirectories(folder.resolve("my project"));
    Files.copy(
        Path.of("checksummary"),
        project.resolve("checksummary"),
        StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(project.resolve("src/main"));
    old(Files.writeString(project.resolve("pom.xml"), "<project/>"));
    old(Files.writeString(project.resolve("src/main/App.java"), "class App {}"));
    old(project.resolve("src/main"));
    caller = Files.createDirectories(folder.resolve("elsewhere"));
    jdk = jdk("jdk 25", "25.0.1");
    program(
        folder.resolve("bin/mvn"),
        """
        echo "[INFO] mvn $* under $JAVA_HOME"
        if [ -e breaks ]; then echo "[ERROR] it broke"; exit 1; fi
        mkdir -p target/quarkus-app && touch %s
        """
            .formatted(JAR));
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    program(home.resolve("bin/java"), "pwd; for a; do echo \"<$a>\"; done");
    program(home.resolve("bin/javac"), "exit 1");
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private static void program(Path path, String body) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, "#!/bin/sh\n" + body + "\n");
    assertThat(path.toFile().setExecutable(true)).isTrue();
  }

  private static void old(Path path) throws IOException {
    Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(1, ChronoUnit.DAYS)));
  }

  private Ended run(Path script, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(caller.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(project.resolve("pom.xml").toFile()))
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().clear();
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Ended(
        process.exitValue(),
        Files.readString(folder.resolve("out")),
        Files.readString(folder.resolve("err")));
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    return run(project.resolve("checksummary"), Map.of(), arguments);
  }

  @Test
  void itBuildsOnceAndRunsWhereItWasCalled() throws Exception {
    Ended first = run("my article.txt", "--json");
    assertThat(first.exit()).isZero();
    assertThat(first.err()).isEqualTo("Building Checksummary once (about a minute)…\n");
    assertThat(first.out())
        .startsWith(caller.toRealPath() + "\n")
        .endsWith("<" + project.toRealPath() + "/" + JAR + ">\n<my article.txt>\n<--json>\n");
    assertThat(project.resolve("target/checksummary-build.log"))
        .content()
        .contains("mvn -B -Dmaven.test.skip=true package under " + jdk);
    assertThat(run("x").err()).isEmpty();
    assertThat(project.resolve("target/checksummary.lock")).doesNotExist();
  }

  @Test
  void whatChangedIsBuiltAgain() throws Exception {
    run("x");
    old(project.resolve(JAR));
    old(project.resolve("target/checksummary.built"));
    assertThat(run("x").err()).isEqualTo("");
    Files.writeString(project.resolve("src/main/App.java"), "class App { int x; }");
    assertThat(run("x").err()).contains("Building");
    assertThat(run("x").err()).isEmpty();
  }

  @Test
  void aLinkLeadsToIt() throws Exception {
    Path link = Files.createSymbolicLink(caller.resolve("cs"), Path.of("../second"));
    Files.createSymbolicLink(folder.resolve("second"), project.resolve("checksummary"));
    assertThat(run(link, Map.of(), "x").out()).endsWith("quarkus-run.jar>\n<x>\n");
  }

  @Test
  void anOldJavaHomeIsPassedOver() throws Exception {
    Path old = jdk("jdk 8", "1.8.0_402");
    Path onPath = jdk("jdk 21", "21.0.2");
    String path = onPath.resolve("bin") + ":" + folder.resolve("bin") + ":/usr/bin:/bin";
    run(project.resolve("checksummary"), Map.of("JAVA_HOME", old.toString(), "PATH", path), "x");
    assertThat(project.resolve("target/checksummary-build.log"))
        .content()
        .contains("under " + onPath);
  }

  @Test
  void aBuildThatBreaksIsToldAndTriedAgain() throws Exception {
    Path breaks = Files.createFile(project.resolve("breaks"));
    Ended ended = run("x");
    assertThat(ended.exit()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("[ERROR] it broke", "checksummary-build.log");
    Files.delete(breaks);
    assertThat(run("x").exit()).isZero();
  }

  @Test
  void verifyHandsItsArgumentsToMaven() throws Exception {
    Ended ended = run("verify", "-Dtest=a b");
    assertThat(ended.out()).isEqualTo("[INFO] mvn verify -Dtest=a b under " + jdk + "\n");
  }

  @Test
  void aNativeProgramGoesFirstWhileItIsFresh() throws Exception {
    program(
        project.resolve("target/checksummary-runner"), "echo native \"$CHECKSUMMARY_TERMINAL\"");
    assertThat(run("x").out()).isEqualTo("native \n");
    old(project.resolve("target/checksummary-runner"));
    Files.writeString(project.resolve("pom.xml"), "<project></project>");
    assertThat(run("x").out()).endsWith("<x>\n");
  }

  @Test
  void aServerIsCompiledWell() throws Exception {
    assertThat(run("x").out()).contains("<-XX:TieredStopAtLevel=1>");
    assertThat(run("serve").out()).doesNotContain("Tiered");
  }
}
