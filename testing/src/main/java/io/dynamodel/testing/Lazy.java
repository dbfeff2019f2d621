package io.dynamodel.testing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** A client that is made when it is first asked for, and closed only if it was. */
final class Lazy<C extends SdkAutoCloseable> {

  private final Supplier<C> maker;
  private @Nullable C made;

  Lazy(Supplier<C> maker) {
    this.maker = maker;
  }

  synchronized C get() {
    C client = made;
    if (client == null) {
      client = maker.get();
      made = client;
    }
    return client;
  }

  synchronized void close() {
    if (made != null) {
      made.close();
    }
  }
}
