package io.dynamodel.internal.table;

import io.dynamodel.internal.TableAccess;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * Creates and deletes a table. Each method waits until it is done.
 *
 * @param access reaches the table, by one name
 */
public record TableLifecycle(TableAccess<?> access) {

  /** Of the table by the name that it has now. */
  public static TableLifecycle of(TableAccess<?> access) {
    return new TableLifecycle(access.fixed());
  }

  /** Creates it, which fails if it is there. */
  public void create(TableSettings settings) {
    access.run(table -> TableRequests.create(table, settings));
    awaitReady();
  }

  /** Creates it, unless it is there or another process creates it. */
  public void createIfAbsent(TableSettings settings) {
    try {
      access.run(table -> TableRequests.create(table, settings));
    } catch (ResourceInUseException e) {
      if (isBeingDeleted()) {
        awaitGone();
        createIfAbsent(settings);
        return;
      }
    }
    awaitReady();
  }

  /** Deletes it with all that is in it. */
  public void delete() {
    access.run(TableRequests::delete);
    awaitGone();
  }

  private boolean isBeingDeleted() {
    try {
      return access.run(TableRequests::describe).tableStatus() == TableStatus.DELETING;
    } catch (ResourceNotFoundException e) {
      // Just created by another process, and not yet to be seen everywhere: that is waited for.
      return false;
    }
  }

  private void awaitReady() {
    TableWaiter.untilActive(access);
    TimeToLive.enable(access);
  }

  private void awaitGone() {
    TableWaiter.untilGone(access);
  }
}
