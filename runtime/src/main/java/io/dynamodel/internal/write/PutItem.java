package io.dynamodel.internal.write;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.item.Canonical;
import io.dynamodel.internal.item.Refused;
import io.dynamodel.internal.item.TableContext;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/** PutItem, and UpdateItem where counts are to stay. */
public final class PutItem {
  private PutItem() {}

  /** Gives the record as it is stored. */
  public static <M> Exchange<?, ?, M> of(PutWrite<M> put) {
    return put.keepsCounts()
        ? UpdateItem.of(put, Failures.ofWrite(put, PutItem::changed))
        : replacing(put);
  }

  private static <M> Exchange<PutItemRequest, PutItemResponse, M> replacing(PutWrite<M> put) {
    TableContext<M> table = put.table();
    WriteExpressions expressions = WriteExpressions.of(put);
    PutItemRequest request =
        PutItemRequest.builder()
            .tableName(table.table())
            .returnConsumedCapacity(table.capacity())
            .item(put.item())
            .conditionExpression(expressions.condition())
            .expressionAttributeNames(expressions.names())
            .expressionAttributeValues(expressions.values())
            .returnValuesOnConditionCheckFailure(expressions.onFailure())
            .build();
    return new Exchange<>(
        request,
        Operation.PUT_ITEM,
        response -> put.stored(),
        Failures.ofWrite(put, PutItem::refused));
  }

  // The SDK sends a request again whose answer was lost: what stands in the way may be this item.
  private static <M> M refused(PutWrite<M> put, Refused refused) {
    boolean done =
        refused.item() != null
            && refused.mayHaveBeenApplied()
            && Canonical.of(refused.item()).equals(Canonical.of(put.item()));
    if (done) {
      return put.stored();
    }
    throw put.refusal().apply(refused);
  }

  private static <M> M changed(PutWrite<M> put, Refused refused) {
    TableContext<M> table = put.table();
    if (refused.item() != null
        && refused.mayHaveBeenApplied()
        && CountedItem.isLeft(table.schema(), put.item(), refused.item())) {
      return table.decodeWritten(StoredItem.of(refused.item()));
    }
    throw put.refusal().apply(refused);
  }
}
