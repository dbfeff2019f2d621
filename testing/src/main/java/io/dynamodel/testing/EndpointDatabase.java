package io.dynamodel.testing;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.engine.DynamoDbEngine;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A DynamoDB that others use, too: the test class has tables of its own in it. */
record EndpointDatabase(OtherEndpoint endpoint, Clients clients, OwnTables tables, Dynamo dynamo)
    implements Database {

  static EndpointDatabase at(OtherEndpoint endpoint) {
    Clients clients = new EndpointClients(endpoint.uri(), Account.of(endpoint.uri()));
    OwnTables tables = new OwnTables();
    Dynamo dynamo = Dynamo.builder().client(clients.client()).tableNames(tables::nameOf).build();
    return new EndpointDatabase(endpoint, clients, tables, dynamo);
  }

  @Override
  public DynamoDbClient client() {
    return clients.client();
  }

  @Override
  public DynamoDbAsyncClient asyncClient() {
    return clients.asyncClient();
  }

  @Override
  public DynamoDbEngine engine() {
    throw new ParameterResolutionException(
        """
        There is no DynamoDbEngine here: %s sends the tests to %s. Leave this test out there, \
        such as with @DisabledIfSystemProperty(named = "%s", matches = ".+")."""
            .formatted(endpoint.source(), endpoint.uri(), OtherEndpoint.PROPERTY));
  }

  /** Deletes the items, not the table: an account takes long to make a new one. */
  @Override
  public void makeEmpty(DynamoTable<?, ?> table) {
    table.admin().createIfAbsent();
    Tables.deleteItems(client(), table.admin().tableName());
  }

  @Override
  public void close() {
    try {
      tables.delete(client());
    } finally {
      clients.close();
    }
  }
}
