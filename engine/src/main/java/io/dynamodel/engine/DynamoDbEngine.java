package io.dynamodel.engine;

/** An empty DynamoDB in this process's memory, for tests. */
public final class DynamoDbEngine {
  private DynamoDbEngine() {}
}
