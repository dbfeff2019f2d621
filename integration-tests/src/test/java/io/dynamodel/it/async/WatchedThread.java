package io.dynamodel.it.async;

import java.lang.management.ManagementFactory;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * One thread that completes the futures of a client, and notices each task in which it waits:
 * {@code wait}, {@code sleep}, {@code park}, and all that is made of them. A task that waits for
 * the end of another one never ends.
 */
final class WatchedThread implements Executor, AutoCloseable {
  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final Queue<String> waits = new ConcurrentLinkedQueue<>();
  private final Thread thread = new Thread(this::run, "completing");
  private volatile int done;

  WatchedThread() {
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
  }

  private void run() {
    try {
      while (true) {
        watch(tasks.take());
      }
    } catch (InterruptedException e) {
      return; // closed
    }
  }

  private void watch(Runnable task) {
    long before = waited();
    task.run();
    long after = waited();
    if (after > before) {
      waits.add(task + " waited " + (after - before) + " times");
    }
    done++;
  }

  private static long waited() {
    return ManagementFactory.getThreadMXBean()
        .getThreadInfo(Thread.currentThread().getId())
        .getWaitedCount();
  }

  /** The tasks that waited. */
  Queue<String> waits() {
    return waits;
  }

  /** How many tasks have run. */
  int done() {
    return done;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
