package io.checksummary.entry.terminal;

import java.io.PrintStream;
import java.util.List;

/** Shows what samples there are, or one of them. */
final class SampleShelf {

  private final Samples samples;
  private final Surroundings surroundings;
  private final PrintStream out;
  private final PrintStream err;

  SampleShelf(Samples samples, Surroundings surroundings, PrintStream out, PrintStream err) {
    this.samples = samples;
    this.surroundings = surroundings;
    this.out = out;
    this.err = err;
  }

  /** The code of {@link Exit} to end with. */
  int show(Order.ShowSamples order) {
    String name = order.name();
    if (name == null) {
      return write(list(surroundings.style(order.look().colour())).text());
    }
    if (samples.names().contains(name)) {
      return write(samples.text(name));
    }
    err.println(
        "checksummary: no sample named '"
            + name
            + "'"
            + Spelling.nearest(name, samples.names())
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("; 'checksummary samples' lists them"));
    return Exit.USAGE;
  }

  private Sheet list(Style style) {
    Table table = new Table(0, 1);
    samples
        .descriptions()
        .forEach(
            (name, description) -> table.row(List.of(Run.strong(name), Run.plain(description))));
    Sheet sheet = new Sheet(style);
    table.writeOn(sheet);
    return sheet;
  }

  private int write(String text) {
    out.writeBytes(text.getBytes(surroundings.outputCharset()));
    out.flush();
    return Exit.PASSED;
  }
}
