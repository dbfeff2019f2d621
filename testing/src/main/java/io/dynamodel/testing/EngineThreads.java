package io.dynamodel.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Starts engines in a thread group of their own, and closes those left open once no other thread
 * keeps the JVM alive.
 *
 * <p>The engine's threads are no daemons, so a program that ends without closing it, or dies of an
 * exception before it could, would hang.
 */
final class EngineThreads {

  private static final ThreadGroup GROUP = new ThreadGroup("dynamodb-local");
  private static final Set<DynamoDbLocal> OPEN = ConcurrentHashMap.newKeySet();

  static {
    daemon("dynamodb-local-last", EngineThreads::closeWhenOthersHaveEnded).start();
  }

  private EngineThreads() {}

  /** Calls {@code start} so that all threads of the new engine are in the group. */
  static <E extends DynamoDbLocal> E start(Supplier<E> start) {
    NativeLibrary.load();
    FutureTask<E> task = new FutureTask<>(start::get);
    daemon("dynamodb-local-start", task).start();
    E engine = started(task);
    OPEN.add(engine);
    return engine;
  }

  static void closed(DynamoDbLocal engine) {
    OPEN.remove(engine);
  }

  private static <E> E started(FutureTask<E> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("DynamoDB Local did not start.", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while DynamoDB Local started.", e);
    }
  }

  private static void closeWhenOthersHaveEnded() {
    try {
      for (Thread other = otherThread(); other != null; other = otherThread()) {
        other.join();
      }
      OPEN.forEach(DynamoDbLocal::close);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A thread that keeps the JVM alive and is not the engines'. */
  private static @Nullable Thread otherThread() {
    for (Thread thread : allThreads()) {
      if (thread != null && !thread.isDaemon() && !isEngines(thread) && !isJvmExit(thread)) {
        return thread;
      }
    }
    return null;
  }

  private static boolean isEngines(Thread thread) {
    ThreadGroup group = thread.getThreadGroup();
    return group == null || GROUP.parentOf(group);
  }

  /** The thread that waits for the others, to end the JVM: main's successor. */
  private static boolean isJvmExit(Thread thread) {
    return thread.getName().equals("DestroyJavaVM");
  }

  private static @Nullable Thread[] allThreads() {
    ThreadGroup root = GROUP;
    while (root.getParent() != null) {
      root = root.getParent();
    }
    @Nullable Thread[] threads = new Thread[root.activeCount() * 2 + 16];
    root.enumerate(threads);
    return threads;
  }

  private static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(GROUP, task, name);
    thread.setDaemon(true);
    return thread;
  }
}
