package io.checksummary.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes connections on, on loopback, and resets some of them in the middle of an answer. */
final class BreakingProxy implements AutoCloseable {

  private static final long NEVER = Long.MAX_VALUE;

  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final URI target;
  private final AtomicInteger toBreak = new AtomicInteger();
  private final AtomicInteger broken = new AtomicInteger();
  private volatile long breakingAfter;

  BreakingProxy(URI target) throws IOException {
    this.target = target;
    threads.execute(this::accept);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort());
  }

  /** Resets so many of the connections to come, once so many bytes of answers went by. */
  void breakNext(int connections, long bytes) {
    breakingAfter = bytes;
    toBreak.set(connections);
  }

  int broken() {
    return broken.get();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        threads.execute(() -> pass(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void pass(Socket caller) {
    long bytes = toBreak.getAndUpdate(n -> Math.max(0, n - 1)) > 0 ? breakingAfter : NEVER;
    try (caller;
        Socket store = new Socket(target.getHost(), target.getPort())) {
      threads.execute(() -> copyQuietly(caller, store));
      answer(store.getInputStream(), caller, bytes);
    } catch (IOException ended) {
      // as connections do
    }
  }

  private static void copyQuietly(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException ended) {
      // as connections do
    }
  }

  private void answer(InputStream from, Socket caller, long bytes) throws IOException {
    OutputStream to = caller.getOutputStream();
    byte[] piece = new byte[16 * 1024];
    long left = bytes;
    for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
      if (read > left) {
        to.write(piece, 0, (int) left);
        caller.setSoLinger(true, 0); // a reset rather than an end
        broken.incrementAndGet();
        return;
      }
      to.write(piece, 0, read);
      left -= read;
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    threads.shutdownNow();
  }
}
