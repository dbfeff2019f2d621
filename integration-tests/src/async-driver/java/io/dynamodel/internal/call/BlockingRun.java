package io.dynamodel.internal.call;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Stands in for the driver that waits, so that tests of behaviour run on the other driver too: work
 * is driven by {@link AsyncRun}, and only the tests wait for its future. Requests are sent by the
 * client of the test: on its own thread, unless they may be under way beside others.
 */
public final class BlockingRun<T> {
  private final AsyncRun<T> run;

  BlockingRun(
      DynamoDbClient client, Decoding decoding, Work<T> work, @Nullable Executor executor) {
    Executor threads = executor == null ? RequestThreads.EXECUTOR : executor;
    Executor sender = work.parallelRequests() == 1 ? Runnable::run : threads;
    run = new AsyncRun<>(asynchronous(client, sender), decoding, Connection::timer, work);
  }

  public T result() {
    try {
      return Interruption.throwing(() -> ended(run.result()));
    } catch (AbortedException e) { // as one of the tests that interrupt
      run.cancel();
      throw e;
    }
  }

  private static <T> T ended(CompletableFuture<T> result) throws InterruptedException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw Thrown.asItIs(e.getCause());
    }
  }

  public void close() {
    run.cancel();
  }

  /** Each operation of {@code client}, on {@code sender}. */
  private static DynamoDbAsyncClient asynchronous(DynamoDbClient client, Executor sender) {
    return (DynamoDbAsyncClient)
        Proxy.newProxyInstance(
            BlockingRun.class.getClassLoader(),
            new Class<?>[] {DynamoDbAsyncClient.class},
            (proxy, method, arguments) ->
                CompletableFuture.supplyAsync(() -> sent(client, method, arguments), sender));
  }

  private static Object sent(DynamoDbClient client, Method method, Object[] arguments) {
    try {
      return DynamoDbClient.class
          .getMethod(method.getName(), method.getParameterTypes())
          .invoke(client, arguments);
    } catch (InvocationTargetException e) {
      throw Thrown.asItIs(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method.toString(), e);
    }
  }
}
