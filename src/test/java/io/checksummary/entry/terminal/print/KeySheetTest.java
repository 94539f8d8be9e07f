package io.checksummary.entry.terminal.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.entry.terminal.command.ColourChoice;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.proof.caller.CallerKeys;
import io.checksummary.proof.caller.FreshKey;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeySheetTest {

  private static final FreshKey FRESH = FreshKey.make(new SecureRandom());

  private static String shown(boolean json) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TerminalCommand.DisplayOptions display =
        new TerminalCommand.DisplayOptions(json, ColourChoice.NEVER, false);
    int exit =
        KeySheet.show(
            FRESH, new TerminalCommand.MakeKey(display), new PrintStream(out, true, UTF_8));
    assertThat(exit).isZero();
    return out.toString(UTF_8);
  }

  @Test
  void theKeyAndItsHashHaveALineEach() {
    List<String> lines = shown(false).lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).isEqualTo("key   " + FRESH.key());
    String hash = lines.getLast().replaceFirst("hash +", "");
    assertThat(new CallerKeys(List.of(hash)).nameOf(FRESH.key())).isNotNull();
  }

  @Test
  void orAreMembersOfAnObject() {
    assertThat(shown(true))
        .isEqualToNormalizingNewlines(
            "{\"key\":\"" + FRESH.key() + "\",\"hash\":\"" + FRESH.hash() + "\"}\n");
  }
}
