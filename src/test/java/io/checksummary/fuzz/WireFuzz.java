package io.checksummary.fuzz;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Feeds a server over the wire. Arguments: its port on this machine, how many inputs (2,000), and
 * the seed of the first (1). Exit code 1 where something did not hold.
 */
public final class WireFuzz {

  private WireFuzz() {}

  public static void main(String[] args) {
    int port = Integer.parseInt(args[0]);
    long inputs = args.length > 1 ? Long.parseLong(args[1]) : 2_000;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    Fuzz fuzz = new Fuzz(List.of(new WireTarget("127.0.0.1", port)));
    fuzz.feed(inputs, seed);
    fuzz.report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.exit(fuzz.findings().isEmpty() ? 0 : 1);
  }
}
