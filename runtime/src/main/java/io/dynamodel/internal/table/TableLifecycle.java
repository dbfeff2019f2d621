package io.dynamodel.internal.table;

import io.dynamodel.internal.call.Tries;
import io.dynamodel.internal.item.TableAccess;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * Creates and deletes a table.
 *
 * @param access reaches the table, by one name
 * @param waits whether each method waits until it is done
 */
public record TableLifecycle(TableAccess<?> access, boolean waits) {

  /** Of the table by the name that it has now. */
  public static TableLifecycle of(TableAccess<?> access, boolean waits) {
    return new TableLifecycle(access.fixed(), waits);
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
      afterRefusal(settings, e);
      return;
    }
    awaitReady();
  }

  private void afterRefusal(TableSettings settings, ResourceInUseException refusal) {
    switch (status()) {
      case DELETING -> {
        if (!waits) {
          throw refusal;
        }
        awaitGone();
        createIfAbsent(settings);
      }
      case ACTIVE -> TimeToLive.enable(access);
      default -> awaitReady();
    }
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
    return status() == TableStatus.DELETING;
  }

  private TableStatus status() {
    try {
      return access.run(TableRequests::describe).tableStatus();
    } catch (ResourceNotFoundException e) {
      // Just created by another process, and not yet to be seen everywhere: that is waited for.
      return TableStatus.CREATING;
    }
  }

  /** Time to live can be enabled only once the table is active. */
  private void awaitReady() {
    if (waits) {
      TableWaiter.untilActive(access);
      TimeToLive.enable(access);
    }
  }

  private void awaitGone() {
    if (waits) {
      TableWaiter.untilGone(access);
    }
  }
}
