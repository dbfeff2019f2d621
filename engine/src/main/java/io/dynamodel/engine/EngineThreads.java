package io.dynamodel.engine;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of an engine. They are daemons, and start when they are needed. There is no limit: a
 * user's handler may block one of them and wait for another answer.
 */
final class EngineThreads implements Executor {

  private static final long IDLE_SECONDS = 10;

  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          new Daemons(),
          // After the end, a request is told by its caller's thread that the engine is closed.
          (task, closed) -> task.run());

  @Override
  public void execute(Runnable task) {
    pool.execute(task);
  }

  /** Ends the threads that are idle now, and the others when they have done their work. */
  void close() {
    pool.shutdown();
  }

  private static final class Daemons implements ThreadFactory {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public Thread newThread(Runnable task) {
      Thread thread = new Thread(task, "dynamodb-engine-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    }
  }
}
