package io.dynamodel.internal.table;

import io.dynamodel.internal.TableAccess;
import io.dynamodel.internal.Tries;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
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
    try {
      access.run(table -> TableRequests.create(table, settings));
    } catch (ResourceInUseException e) {
      if (!mayHaveBeenDoneBefore(e) || isBeingDeleted()) {
        throw e;
      }
    }
    awaitReady();
  }

  /** Whether an earlier try may have been done: what is there now may be its work. */
  private static boolean mayHaveBeenDoneBefore(DynamoDbException e) {
    return Tries.of(e).mayHaveBeenDoneBefore();
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
    try {
      access.run(TableRequests::delete);
    } catch (ResourceNotFoundException e) {
      if (!mayHaveBeenDoneBefore(e)) {
        throw e;
      }
    } catch (ResourceInUseException e) {
      if (!mayHaveBeenDoneBefore(e) || !isBeingDeleted()) {
        throw e;
      }
    }
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
