package io.checksummary.entry.terminal;

import io.checksummary.api.Service;
import io.quarkus.runtime.QuarkusApplication;

/** One order, answered by the service inside this process: no port is opened. */
public class OneShot implements QuarkusApplication {

  private final Service service;

  public OneShot(Service service) {
    this.service = service;
  }

  @Override
  public int run(String... arguments) {
    Surroundings surroundings = Surroundings.ofProcess();
    Inputs inputs = new Inputs(new Samples(), System.in);
    Desk desk = new Desk(Functions.of(service), inputs, surroundings, System.out, System.err);
    return new CommandReader(surroundings).read(arguments) instanceof Order.Asking asking
        ? desk.take(asking)
        : Exit.USAGE;
  }
}
