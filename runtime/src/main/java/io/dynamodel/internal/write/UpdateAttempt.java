package io.dynamodel.internal.write;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.DynamodelException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.internal.call.Exchange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * One of the requests that an update may take.
 *
 * <p>If keys of indexes were made with parts of a record, and the item has others, they are made
 * again of what it has.
 *
 * <p>Where an upsert sets members of a document or a map that is not there, or an action adds to a
 * NULL, DynamoDB refuses it. What a request assumes to be absent or NULL is also its condition. The
 * first one assumes nothing, and most updates need no other.
 *
 * @param empty the places that are assumed to be absent or NULL
 * @param number of the attempt, from 1: those that were made again are not counted
 * @param remade how often the keys of indexes were made again
 * @param lacking the last failure for a place that was not assumed to be empty; null: none
 * @param seen the item for which the last condition did not hold; null: none
 */
record UpdateAttempt<M>(
    UpdateWrite<M> update,
    Set<AttributePath> empty,
    int number,
    int remade,
    @Nullable DynamodelException lacking,
    @Nullable Map<String, AttributeValue> seen)
    implements WriteAttempt<M> {
  private static final int MOST = 8;
  private static final int MOST_REMADE = 10;

  static <M> UpdateAttempt<M> first(UpdateWrite<M> update) {
    return new UpdateAttempt<>(update, Set.of(), 1, 0, null, null);
  }

  @Override
  public Exchange<UpdateItemRequest, UpdateItemResponse, M> exchange() {
    return UpdateItem.of(update.over(empty));
  }

  @Override
  public UpdateAttempt<M> after(DynamodelException failure) {
    if (failure.getCause() instanceof DynamoDbException e) {
      UpdateProblem problem = UpdateProblem.of(e).orElse(null);
      if (problem == UpdateProblem.NO_PARENT) {
        return afterLack(update.upsertParents(), failure);
      }
      if (problem == UpdateProblem.WRONG_TYPE) {
        return afterLack(update.gaps(), failure);
      }
    }
    // With another version the item is refused in any form. What the SDK has sent again may be the
    // reason for that, and the failure says so.
    if (failure instanceof ConditionFailedException refused
        && !(failure instanceof VersionConflictException)
        && refused.currentItem().isPresent()) {
      return afterRefusal(failure, refused.currentItem().get());
    }
    throw failure;
  }

  private UpdateAttempt<M> afterLack(List<AttributePath> places, DynamodelException failure) {
    Set<AttributePath> all = new LinkedHashSet<>(empty);
    all.addAll(places);
    if (all.equals(empty) || number == MOST) {
      throw failure;
    }
    return new UpdateAttempt<>(update, all, number + 1, remade, failure, seen);
  }

  private UpdateAttempt<M> afterRefusal(
      DynamodelException failure, Map<String, AttributeValue> item) {
    Optional<UpdateWrite<M>> again = remade < MOST_REMADE ? update.madeFor(item) : Optional.empty();
    if (again.isPresent()) {
      return new UpdateAttempt<>(again.get(), empty, number, remade + 1, lacking, seen);
    }
    Set<AttributePath> found =
        Stream.concat(update.upsertParents().stream(), update.gaps().stream())
            .filter(place -> place.isAbsentOrNullIn(item))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (found.containsAll(empty) || lacking == null) {
      throw failure; // what was assumed is so: it is the update's own condition
    }
    if (item.equals(seen) || number == MOST) {
      throw lacking; // nobody has written since that item was taken at its word
    }
    return new UpdateAttempt<>(update, found, number + 1, remade, lacking, item);
  }
}
