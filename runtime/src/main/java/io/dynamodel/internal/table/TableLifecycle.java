package io.dynamodel.internal.table;

import io.dynamodel.internal.call.Tries;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableAccess;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
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

  /** Creates it, which fails if it is there. Its result is of no interest. */
  public Work<?> create(TableSettings settings) {
    return send(settings)
        .orElse(ResourceInUseException.class, this::afterOwnTry)
        .then(created -> ready());
  }

  /** What is there now may be the work of an earlier try, whose answer was lost. */
  private Work<Boolean> afterOwnTry(ResourceInUseException refusal) {
    if (!mayHaveBeenDoneBefore(refusal)) {
      throw refusal;
    }
    return status()
        .map(
            status -> {
              if (status == TableStatus.DELETING) {
                throw refusal;
              }
              return true;
            });
  }

  private static boolean mayHaveBeenDoneBefore(DynamoDbException e) {
    return Tries.of(e).mayHaveBeenDoneBefore();
  }

  /** Creates it, unless it is there or another process creates it. */
  public Work<?> createIfAbsent(TableSettings settings) {
    return createdOrThere(settings);
  }

  private Work<Boolean> createdOrThere(TableSettings settings) {
    return send(settings)
        .map(created -> TableStatus.CREATING)
        .orElse(ResourceInUseException.class, refusal -> status(refusal))
        .then(
            status ->
                switch (status) {
                  case DELETING -> gone().then(gone -> createdOrThere(settings));
                  case ACTIVE -> TimeToLive.enable(access);
                  default -> ready();
                });
  }

  /** How it is there; one that is being deleted stands in the way of those who don't wait. */
  private Work<TableStatus> status(ResourceInUseException refusal) {
    return status()
        .map(
            status -> {
              if (status == TableStatus.DELETING && !waits) {
                throw refusal;
              }
              return status;
            });
  }

  private Work<Boolean> send(TableSettings settings) {
    return access.call(table -> TableRequests.create(table, settings)).map(created -> true);
  }

  /** Deletes it with all that is in it. Its result is of no interest. */
  public Work<?> delete() {
    return access
        .call(TableRequests::delete)
        .map(deleted -> true)
        .orElse(ResourceNotFoundException.class, TableLifecycle::afterOwnDelete)
        .orElse(ResourceInUseException.class, this::afterOwnDelete)
        .then(deleted -> gone());
  }

  private static Work<Boolean> afterOwnDelete(ResourceNotFoundException refusal) {
    if (!mayHaveBeenDoneBefore(refusal)) {
      throw refusal;
    }
    return Work.done(true);
  }

  private Work<Boolean> afterOwnDelete(ResourceInUseException refusal) {
    if (!mayHaveBeenDoneBefore(refusal)) {
      throw refusal;
    }
    return status()
        .map(
            status -> {
              if (status != TableStatus.DELETING) {
                throw refusal;
              }
              return true;
            });
  }

  /** A table that was just created by another process may not be seen yet: it is waited for. */
  private Work<TableStatus> status() {
    return access
        .call(TableRequests::describe)
        .map(TableDescription::tableStatus)
        .orElse(ResourceNotFoundException.class, none -> Work.done(TableStatus.CREATING));
  }

  /** Time to live can be enabled only once the table is active. */
  private Work<Boolean> ready() {
    return waits
        ? TableWaiter.untilActive(access.table()).then(active -> TimeToLive.enable(access))
        : Work.done(true);
  }

  private Work<Boolean> gone() {
    return waits ? TableWaiter.untilGone(access.table()) : Work.done(true);
  }
}
