package io.checksummary.documentation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command of a page, as its reader types it.
 *
 * @param line without the comment behind it
 * @param exit the exit code that the comment names ({@code exit code 1}), 0 where it names none
 */
record Command(String line, int exit) {

  private static final Pattern COMMENT = Pattern.compile(" +# (.*)$");
  private static final Pattern EXIT = Pattern.compile("exit code (\\d)");
  private static final Pattern TOOL =
      Pattern.compile("^(?:mvn|curl|bash|java|\\./checksummary|infra/\\S+) .*");
  private static final Pattern PROGRAM =
      Pattern.compile("^(?:\\w+=\\S* )*(?:\\./checksummary|echo) .*", Pattern.DOTALL);

  static Command of(String line) {
    Matcher comment = COMMENT.matcher(line);
    if (!comment.find()) {
      return new Command(line.strip(), 0);
    }
    Matcher exit = EXIT.matcher(comment.group(1));
    String typed = line.substring(0, comment.start()).strip();
    return new Command(typed, exit.find() ? Integer.parseInt(exit.group(1)) : 0);
  }

  /** Whether what stands between backticks is a command, and not a name or an option. */
  static boolean isCommand(String code) {
    return TOOL.matcher(code).matches();
  }

  /** Whether it calls the function on this machine. */
  boolean isCall() {
    return line.startsWith("curl ") && line.contains("127.0.0.1:8080");
  }

  /** Whether it runs the program, or makes a file for it. */
  boolean isOfTheProgram() {
    return PROGRAM.matcher(line).matches();
  }

  /** Whether it ends only when somebody ends it. */
  boolean serves() {
    return line.endsWith("./checksummary serve");
  }
}
