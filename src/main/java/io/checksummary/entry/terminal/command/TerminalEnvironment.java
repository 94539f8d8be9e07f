package io.checksummary.entry.terminal.command;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.checksummary.report.sheet.SheetStyle;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the program was called: its variables, and which of its streams are a terminal.
 *
 * @param variables the process's variables
 * @param inputLive whether a person types
 * @param outputLive whether a person reads the output
 * @param errorLive whether a person reads the messages
 * @param charset how the terminal reads bytes
 */
public record TerminalEnvironment(
    Map<String, String> variables,
    boolean inputLive,
    boolean outputLive,
    boolean errorLive,
    Charset charset) {

  /** Which streams are a terminal: "012", "2"; the script that starts the program says so. */
  private static final String TERMINAL = "CHECKSUMMARY_TERMINAL";

  private static final int USUAL_WIDTH = 80;

  public TerminalEnvironment {
    variables = Map.copyOf(variables);
  }

  public static TerminalEnvironment ofProcess() {
    Map<String, String> variables = System.getenv();
    return new TerminalEnvironment(
        variables,
        isTerminal(0, variables),
        isTerminal(1, variables),
        isTerminal(2, variables),
        charset(System.getProperty("stdout.encoding"), System.getProperty("native.encoding")));
  }

  public SheetStyle style(ColourChoice colour) {
    return new SheetStyle(width(), colour.wanted(outputLive, variables), isUnicode(), outputLive);
  }

  /**
   * How text is written. A locale that knows only ASCII says nothing of the terminal, so that an
   * article's own letters go out in UTF-8 there.
   */
  public Charset outputCharset() {
    return charset.equals(US_ASCII) ? UTF_8 : charset;
  }

  /** Whether a cloud's runtime started the program, to be a function. */
  boolean isFunctionRuntime() {
    return variables.containsKey("K_SERVICE")
        || variables.containsKey("FUNCTION_TARGET")
        || variables.containsKey("AWS_LAMBDA_RUNTIME_API")
        || variables.containsKey("FUNCTIONS_CUSTOMHANDLER_PORT");
  }

  /** Whether the platform is a container's (Knative, Cloud Run), which is called from outside. */
  public boolean isContainerRuntime() {
    return variables.containsKey("K_SERVICE");
  }

  /** Whether the script started the program, which a person or a person's program calls. */
  boolean isCalledByScript() {
    return variables.containsKey(TERMINAL);
  }

  private boolean isUnicode() {
    return charset.equals(UTF_8);
  }

  private int width() {
    try {
      return Integer.parseInt(variables.getOrDefault("COLUMNS", ""));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }

  private static boolean isTerminal(int descriptor, Map<String, String> variables) {
    String told = variables.get(TERMINAL);
    return told == null
        ? isTerminalDevice(descriptor)
        : told.contains(Integer.toString(descriptor));
  }

  /**
   * What Linux says of a stream. The JDK only says whether input and output are a terminal both;
   * elsewhere than on Linux, and without the script, a stream counts as none.
   */
  private static boolean isTerminalDevice(int descriptor) {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  static Charset charset(@Nullable String... names) {
    for (String name : names) {
      Optional<Charset> known = Optional.ofNullable(name).flatMap(TerminalEnvironment::known);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return UTF_8;
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
