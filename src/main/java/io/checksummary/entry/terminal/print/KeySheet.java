package io.checksummary.entry.terminal.print;

import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.proof.caller.FreshKey;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows a new key and its hash, a line each. */
public final class KeySheet {

  private KeySheet() {}

  /** Writes what the command asks for; returns the code of {@link ExitCode} to end with. */
  public static int show(FreshKey fresh, TerminalCommand.MakeKey command, PrintStream out) {
    if (command.display().json()) {
      Map<String, String> members = new LinkedHashMap<>();
      members.put("key", fresh.key());
      members.put("hash", fresh.hash());
      out.println(JsonCodec.write(members));
    } else {
      out.println("key   " + fresh.key());
      out.println("hash  " + fresh.hash());
    }
    out.flush();
    return ExitCode.PASSED;
  }
}
