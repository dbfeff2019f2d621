package io.dynamodel.testing;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.engine.DynamoDbEngine;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An engine that belongs to the test class, and one way to reach it. */
record EngineDatabase(DynamoDbEngine engine, Clients clients, Dynamo dynamo) implements Database {

  static EngineDatabase inProcess(DynamoDbEngine engine) {
    return of(engine, new InProcessClients(engine));
  }

  static EngineDatabase overHttp(DynamoDbEngine engine) {
    return of(engine, new EndpointClients(engine.listen().endpoint(), Account.NONE));
  }

  private static EngineDatabase of(DynamoDbEngine engine, Clients clients) {
    return new EngineDatabase(engine, clients, Dynamo.of(clients.client()));
  }

  @Override
  public DynamoDbClient client() {
    return clients.client();
  }

  @Override
  public DynamoDbAsyncClient asyncClient() {
    return clients.asyncClient();
  }

  /** A new table: a test may also have changed the settings of the one that is there. */
  @Override
  public void makeEmpty(DynamoTable<?, ?> table) {
    Tables.delete(client(), table.admin().tableName());
    table.admin().create();
  }

  /** Closes the clients alone: the engine may be reached in another way, too. */
  @Override
  public void close() {
    clients.close();
  }

  /** The engine's own clients, which it closes itself. */
  private record InProcessClients(DynamoDbEngine engine) implements Clients {

    @Override
    public DynamoDbClient client() {
      return engine.client();
    }

    @Override
    public DynamoDbAsyncClient asyncClient() {
      return engine.asyncClient();
    }

    @Override
    public void close() {}
  }
}
