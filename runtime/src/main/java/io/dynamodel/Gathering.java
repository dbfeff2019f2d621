package io.dynamodel;

import io.dynamodel.internal.call.Work;
import java.util.function.Consumer;

/**
 * Operations that come bit by bit and are sent in between.
 *
 * @param <C> what collects them
 */
interface Gathering<C> {

  /** Has {@code operations} add to what is to be sent. */
  void collect(Consumer<C> operations);

  /** Sends what is enough for a request; the rest waits for more. */
  Work<?> sendFull();

  /** Sends what there is; no more comes. */
  Work<WriteResults> sendAll();

  /** Throws what is told of {@code cause}, if something was sent before. Nothing more is sent. */
  void giveUp(Throwable cause);
}
