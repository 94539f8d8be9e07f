package io.checksummary.entry.function;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while this is open: request, message, stack. */
public final class Log extends Handler implements AutoCloseable {

  private static final Logger ROOT = Logger.getLogger("");

  /** Request, message, the stack of what was thrown, and every field. */
  private static final Formatter FORMAT = new PatternFormatter("%X{requestId} %s%e %p %c %X%n");

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  @SuppressWarnings("this-escape") // published last, and the class is final
  public Log() {
    ROOT.addHandler(this);
  }

  public String text() {
    return String.join("\n", lines);
  }

  @Override
  public void publish(LogRecord record) {
    lines.add(FORMAT.format(record));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    ROOT.removeHandler(this);
  }
}
