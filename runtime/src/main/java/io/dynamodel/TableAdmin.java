package io.dynamodel;

import io.dynamodel.internal.TableAccess;
import io.dynamodel.internal.TableDefinition;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** Creates and deletes the table of a model. Each call waits until it is done. */
public final class TableAdmin {
  private final TableAccess<?> access;

  TableAdmin(TableAccess<?> access) {
    this.access = access;
  }

  /**
   * Creates the table with its keys and indexes, billed on demand (CreateTable), and waits until it
   * is active.
   *
   * @throws ResourceInUseException if there is one already
   */
  public void create() {
    access.run(TableDefinition::create);
    awaitActive();
  }

  /** Creates the table if there is none of its name, and waits until it is active. */
  public void createIfAbsent() {
    try {
      access.run(TableDefinition::create);
    } catch (ResourceInUseException e) {
      // It exists, or another process is creating it right now: either way it is to be waited for.
    }
    awaitActive();
  }

  /** Deletes the table and all that is in it (DeleteTable), and waits until it is gone. */
  public void delete() {
    String name = access.table().table();
    access.run(TableDefinition::delete);
    try (DynamoDbWaiter waiter = waiter()) {
      waiter.waitUntilTableNotExists(request -> request.tableName(name));
    }
  }

  private void awaitActive() {
    String name = access.table().table();
    try (DynamoDbWaiter waiter = waiter()) {
      waiter.waitUntilTableExists(request -> request.tableName(name));
    }
  }

  private DynamoDbWaiter waiter() {
    return DynamoDbWaiter.builder().client(access.client()).build();
  }
}
