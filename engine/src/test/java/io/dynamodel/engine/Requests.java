package io.dynamodel.engine;

import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.wire.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Random;

/** Sends requests as JSON to a service of its own. */
public final class Requests {

  private final Service service;

  public Requests() {
    this(Clock.systemUTC());
  }

  public Requests(Clock clock) {
    service = new Service(Actions.on(new Database(clock, new Random(1), false)));
  }

  /** The answer as JSON. Single quotes stand for double ones, so that requests can be read. */
  public String send(String operation, String request) {
    Answer answer =
        service.answer(operation, request.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    String body = new String(answer.body(), StandardCharsets.UTF_8);
    return answer.status() == 200
        ? body.replace('"', '\'')
        : answer.status() + " " + body.replace('"', '\'');
  }
}
