package io.dynamodel.internal;

import io.dynamodel.exception.DynamodelException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.UpsertParent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * One of the requests that an update takes which sets members of documents and maps that the item
 * may lack: what it assumes to be absent is also its condition. The first assumes nothing, which is
 * all there is to updates without such members.
 *
 * @param absent the documents and maps that are assumed to be absent
 * @param number of the attempt, from 1
 * @param lacking the last failure for a document or map that was assumed to be there; null: none
 * @param seen the item for which the last condition did not hold; null: none
 */
record UpdateAttempt<M>(
    UpdateWrite<M> update,
    Set<AttributePath> absent,
    int number,
    @Nullable DynamodelException lacking,
    @Nullable Map<String, AttributeValue> seen) {
  private static final int MOST = 8;

  static <M> UpdateAttempt<M> first(UpdateWrite<M> update) {
    return new UpdateAttempt<>(update, Set.of(), 1, null, null);
  }

  Exchange<UpdateItemRequest, UpdateItemResponse, M> exchange() {
    return UpdateItem.of(update.creating(absent));
  }

  /** What to try after {@code failure}: which it throws if that is what the update comes to. */
  UpdateAttempt<M> after(DynamodelException failure) {
    if (failure.getCause() instanceof DynamoDbException e && UpdateItem.lacksParent(e)) {
      return afterLack(failure);
    }
    // With another version the item is refused in any form. What the SDK has sent again may be the
    // reason for that, and the failure says so.
    if (failure.getCause() instanceof ConditionalCheckFailedException e
        && e.hasItem()
        && !(failure instanceof VersionConflictException)) {
      return afterRefusal(failure, e.item());
    }
    throw failure;
  }

  private UpdateAttempt<M> afterLack(DynamodelException failure) {
    Set<AttributePath> all =
        update.upsertParents().stream().map(UpsertParent::path).collect(Collectors.toSet());
    if (absent.equals(all) || number == MOST) {
      throw failure;
    }
    return new UpdateAttempt<>(update, all, number + 1, failure, seen);
  }

  private UpdateAttempt<M> afterRefusal(
      DynamodelException failure, Map<String, AttributeValue> item) {
    Set<AttributePath> found =
        update.upsertParents().stream()
            .filter(parent -> parent.isAbsentFrom(item))
            .map(UpsertParent::path)
            .collect(Collectors.toSet());
    if (found.containsAll(absent) || lacking == null) {
      throw failure; // what was assumed is so: it is the update's own condition
    }
    if (item.equals(seen) || number == MOST) {
      throw lacking; // nobody has written since that item was taken at its word
    }
    return new UpdateAttempt<>(update, found, number + 1, lacking, item);
  }
}
