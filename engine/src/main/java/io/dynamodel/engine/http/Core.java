package io.dynamodel.engine.http;

import io.dynamodel.engine.wire.Delivery;
import java.util.concurrent.CompletionStage;

/** The engine behind the fronts. */
public interface Core {

  /** Whether there is an operation of that name. */
  boolean knows(String operation);

  /** Answers a request. The future is done already, unless the answer is delayed on purpose. */
  CompletionStage<Delivery> answer(String operation, byte[] body);
}
