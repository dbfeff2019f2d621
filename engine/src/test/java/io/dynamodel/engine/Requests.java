package io.dynamodel.engine;

import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.wire.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;

/** Sends requests as JSON to a service of its own. */
public final class Requests {

  private final Database database;
  private final Service service;

  public Requests() {
    this(Clock.systemUTC());
  }

  public Requests(Clock clock) {
    this(clock, Duration.ZERO);
  }

  /** A service in which tables and indexes take some time to come and go. */
  public Requests(Clock clock, Duration creatingTakes) {
    this(new Database(clock, new Random(1), false, creatingTakes));
  }

  private Requests(Database database) {
    this.database = database;
    service = new Service(Actions.on(database));
  }

  /** A service whose reads lag behind, unless they are consistent. */
  public static Requests stale(Clock clock) {
    return new Requests(new Database(clock, new Random(1), true));
  }

  /** Deletes what is past its time to live. */
  public int expire() {
    return database.expire();
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

  /**
   * Creates a table that is paid per request. Keys are as in {@code "pk S, sk N"}: partition key
   * first.
   */
  public void createTable(String table, String keys) {
    String[] parts = keys.split(", ");
    StringBuilder definitions = new StringBuilder();
    StringBuilder schema = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      String[] part = parts[i].split(" ");
      String comma = i == 0 ? "" : ",";
      definitions.append(
          "%s{'AttributeName':'%s','AttributeType':'%s'}".formatted(comma, part[0], part[1]));
      schema.append(
          "%s{'AttributeName':'%s','KeyType':'%s'}"
              .formatted(comma, part[0], i == 0 ? "HASH" : "RANGE"));
    }
    String answer =
        send(
            "CreateTable",
            "{'TableName':'%s','AttributeDefinitions':[%s],'KeySchema':[%s],'BillingMode':'PAY_PER_REQUEST'}"
                .formatted(table, definitions, schema));
    if (!answer.startsWith("{")) {
      throw new IllegalArgumentException(answer);
    }
  }
}
