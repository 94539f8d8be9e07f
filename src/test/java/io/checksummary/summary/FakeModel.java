package io.checksummary.summary;

import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Figure;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryModel;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A model that answers as a test says, remembers what it was asked and how many asked at once. */
public final class FakeModel implements SummaryModel {

  private final int budget;
  private final Function<ModelRequest, ModelAnswer> answers;
  private final Queue<ModelRequest> asked = new ConcurrentLinkedQueue<>();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  public FakeModel(int budget, Function<ModelRequest, ModelAnswer> answers) {
    this.budget = budget;
    this.answers = answers;
  }

  public static Draft draft(String summary, Figure... figures) {
    return new Draft("A headline", summary, List.of(figures), "fake-1", 100, 10);
  }

  public static Failure failure(Failure.Kind kind) {
    return new Failure(kind, "As the test says.", null);
  }

  @Override
  public String provider() {
    return "fake";
  }

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public int budget() {
    return budget;
  }

  @Override
  public ModelAnswer ask(ModelRequest assignment) {
    asked.add(assignment);
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    try {
      return answers.apply(assignment);
    } finally {
      now.decrementAndGet();
    }
  }

  public List<ModelRequest> asked() {
    return List.copyOf(asked);
  }

  public List<ModelRequest> asked(ModelRequest.Stage stage) {
    return asked.stream().filter(assignment -> assignment.stage() == stage).toList();
  }

  /** The most calls that were under way at one time. */
  int mostAtOnce() {
    return most.get();
  }
}
