package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import java.util.function.Function;

/** An operation: the shape of its requests, and the function that answers them. */
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
