package io.dynamodel.internal.call;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A thread for each request that is sent beside others: a virtual one where the JVM has them (Java
 * 21), else a daemon. Nothing has to be shut down.
 */
public final class RequestThreads implements Executor {
  /** Starts each task at once. */
  public static final Executor EXECUTOR = new RequestThreads();

  private RequestThreads() {}

  @Override
  public void execute(Runnable task) {
    if (Virtual.START == null) {
      startDaemon(task);
    } else {
      start(Virtual.START, task);
    }
  }

  private static void start(MethodHandle virtual, Runnable task) {
    try {
      virtual.invokeExact(task);
    } catch (Throwable e) {
      throw new IllegalStateException("no virtual thread can be started", e);
    }
  }

  private static void startDaemon(Runnable task) {
    Thread thread = new Thread(task, "dynamodel-request");
    thread.setDaemon(true);
    thread.start();
  }

  /** Looked for when the first thread is started: most calls start none. */
  private static final class Virtual {
    static final @Nullable MethodHandle START = start();

    private Virtual() {}

    // By name, since it is compiled for Java 17.
    private static @Nullable MethodHandle start() {
      try {
        return MethodHandles.publicLookup()
            .findStatic(
                Thread.class,
                "startVirtualThread",
                MethodType.methodType(Thread.class, Runnable.class))
            .asType(MethodType.methodType(void.class, Runnable.class));
      } catch (NoSuchMethodException | IllegalAccessException e) {
        return null;
      }
    }
  }
}
