package io.checksummary.entry.terminal.doctor;

import io.checksummary.config.ChecksummaryConfig.Chat;
import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.command.TerminalEnvironment;
import io.checksummary.fetch.PlatformClients;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says of each chat platform whether it is set up, and how that is mended. */
public final class ChatDoctor {

  /** For each question: a person looks on. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Chat chat;
  private final PlatformClients clients;
  private final TerminalEnvironment environment;
  private final PrintStream out;
  private final InstantSource clock;

  /**
   * @param out takes bytes as they are; {@link TerminalEnvironment#outputCharset} is applied here
   */
  public ChatDoctor(
      Chat chat,
      PlatformClients clients,
      TerminalEnvironment environment,
      PrintStream out,
      InstantSource clock) {
    this.chat = chat;
    this.clients = clients;
    this.environment = environment;
    this.out = out;
    this.clock = clock;
  }

  /** The code of {@link ExitCode}: passed if there are platforms, and nothing is amiss with any. */
  public int run(TerminalCommand.ChatDoctor command) {
    List<PlatformSetup> all = new PlatformSetups(chat, clients).all();
    List<PlatformSetup> begun = all.stream().filter(PlatformSetup::isBegun).toList();
    DoctorSheet sheet = new DoctorSheet(environment.style(command.display().colour()));
    int amiss = standIns(sheet, command);
    for (PlatformSetup platform : begun) {
      List<SetupFinding> findings = findings(platform, command.offline());
      amiss += amiss(findings);
      sheet.add(platform, shown(findings, command));
    }
    closing(sheet, all, begun, amiss);
    out.writeBytes(sheet.text().getBytes(environment.outputCharset()));
    out.flush();
    return begun.isEmpty() || amiss > 0 ? ExitCode.NUMBERS_FAIL : ExitCode.PASSED;
  }

  private int standIns(DoctorSheet sheet, TerminalCommand.ChatDoctor command) {
    List<SetupFinding> findings = ChatNeeds.standIns(chat).findings();
    shown(findings, command)
        .forEach(finding ->
            sheet.add(
                new SetupFinding(
                    finding.mark(),
                    finding.subject(),
                    finding.sentence() + "; the platforms' own servers are not spoken to")));
    return amiss(findings);
  }

  private List<SetupFinding> findings(PlatformSetup platform, boolean offline) {
    List<SetupFinding> findings = new ArrayList<>(platform.findings());
    PlatformInquiry inquiry = platform.inquiry();
    if (inquiry != null && !offline) {
      findings.addAll(inquiry.ask(clock.instant().plus(PATIENCE)));
    }
    return findings;
  }

  private static List<SetupFinding> shown(
      List<SetupFinding> findings, TerminalCommand.ChatDoctor command) {
    return command.display().quiet()
        ? findings.stream().filter(finding -> !finding.isGood()).toList()
        : findings;
  }

  private static int amiss(List<SetupFinding> findings) {
    return (int) findings.stream().filter(finding -> !finding.isGood()).count();
  }

  private static void closing(
      DoctorSheet sheet, List<PlatformSetup> all, List<PlatformSetup> begun, int amiss) {
    if (begun.isEmpty()) {
      sheet.closing("No chat platform is set up: no variable CHECKSUMMARY_CHAT_… is set.");
      return;
    }
    String others =
        all.stream()
            .filter(platform -> !platform.isBegun())
            .map(PlatformSetup::name)
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      sheet.closing("Not set up: " + others + ".");
    }
    sheet.closing(
        amiss == 0
            ? "Nothing is amiss."
            : amiss == 1 ? "One thing is amiss." : amiss + " things are amiss.");
  }
}
