package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import java.util.function.Function;

/** What an operation does: the shape of its requests, and the answer to each of them. */
public record Action(Shape.Struct shape, Function<Input, Json> answer) {

  /**
   * Answers a request.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses it
   */
  public Json answer(Json request) {
    return answer.apply(Input.read(shape, request));
  }
}
