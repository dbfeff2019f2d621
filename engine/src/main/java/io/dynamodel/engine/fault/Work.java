package io.dynamodel.engine.fault;

import io.dynamodel.engine.wire.Answer;
import java.util.function.Function;

/** A request that can be done: its body, and what answers it. */
final class Work {

  private final byte[] body;
  private final Function<byte[], Answer> service;

  Work(byte[] body, Function<byte[], Answer> service) {
    this.body = body;
    this.service = service;
  }

  byte[] body() {
    return body;
  }

  /** Does the work. */
  Answer answer() {
    return service.apply(body);
  }

  /** Does other work in its place. */
  Answer answer(byte[] other) {
    return service.apply(other);
  }
}
