package io.checksummary.summary;

import io.checksummary.summary.Answer.Draft;
import io.checksummary.summary.Answer.Failure;
import io.checksummary.summary.Answer.Figure;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A model that answers as a test says, remembers what it was asked and how many asked at once. */
final class FakeModel implements SummaryModel {

  private final int budget;
  private final Function<Assignment, Answer> answers;
  private final Queue<Assignment> asked = new ConcurrentLinkedQueue<>();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  FakeModel(int budget, Function<Assignment, Answer> answers) {
    this.budget = budget;
    this.answers = answers;
  }

  static Draft draft(String summary, Figure... figures) {
    return new Draft("A headline", summary, List.of(figures), "fake-1", 100, 10);
  }

  static Failure failure(Failure.Kind kind) {
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
  public Answer ask(Assignment assignment) {
    asked.add(assignment);
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    try {
      return answers.apply(assignment);
    } finally {
      now.decrementAndGet();
    }
  }

  List<Assignment> asked() {
    return List.copyOf(asked);
  }

  List<Assignment> asked(Assignment.Stage stage) {
    return asked.stream().filter(assignment -> assignment.stage() == stage).toList();
  }

  /** The most calls that were under way at one time. */
  int mostAtOnce() {
    return most.get();
  }
}
