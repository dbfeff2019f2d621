package io.dynamodel.engine.http;

import io.dynamodel.engine.wire.Answer;
import java.nio.charset.StandardCharsets;

/**
 * The answer to a browser that asks before it sends a request to another origin. All is allowed.
 */
final class Preflight {

  private Preflight() {}

  static Answer answer(Request request) {
    if (request.header("origin") == null) {
      return Answer.of(404, "<UnknownOperationException/>\n".getBytes(StandardCharsets.UTF_8));
    }
    Answer answer = Answer.of(200, new byte[0]).with("Access-Control-Max-Age", "172800");
    answer = allow(answer, "Headers", request.text("access-control-request-headers"));
    return allow(answer, "Methods", request.text("access-control-request-method"));
  }

  private static Answer allow(Answer answer, String what, String asked) {
    return asked.isEmpty() ? answer : answer.with("Access-Control-Allow-" + what, asked);
  }
}
