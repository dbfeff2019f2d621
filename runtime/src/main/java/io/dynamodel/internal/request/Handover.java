package io.dynamodel.internal.request;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;

/**
 * Hands what belongs to a request from its sender to the interceptor. It is not in the request:
 * what the SDK does for an override configuration takes longer than to encode a small item. If a
 * request does not arrive as the same object, nothing is handed over, and the SDK does all by
 * itself.
 */
public final class Handover {
  private static final Map<Sent, Object> WAITING = new ConcurrentHashMap<>();

  private Handover() {}

  /** A request, equal to none but itself. */
  private record Sent(Object request) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Sent sent && sent.request == request;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(request);
    }
  }

  /**
   * Where the interceptor keeps what it has taken. The SDK refuses a name that it knows, and two
   * class loaders may have these classes: so {@code prefix} is only the beginning of the name.
   */
  public static ExecutionAttribute<Object> attribute(String prefix) {
    int loader = System.identityHashCode(Handover.class.getClassLoader());
    // By a method: for a plus, javac has the JVM load a dozen classes.
    return new ExecutionAttribute<>(prefix.concat(Integer.toString(loader)));
  }

  /** Hands {@code what} over with {@code request}; nothing, if the same is being sent already. */
  public static void give(Object request, Object what) {
    WAITING.putIfAbsent(new Sent(request), what);
  }

  /** Takes what was handed over with {@code request}; null: nothing, or it was taken before. */
  public static @Nullable Object take(Object request) {
    return WAITING.remove(new Sent(request));
  }

  /** Takes {@code what} back if nobody has taken it. */
  public static void takeBack(Object request, Object what) {
    WAITING.remove(new Sent(request), what);
  }
}
