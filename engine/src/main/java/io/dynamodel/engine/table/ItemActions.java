package io.dynamodel.engine.table;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.request.BatchGetItemRequest;
import io.dynamodel.engine.request.BatchWriteItemRequest;
import io.dynamodel.engine.request.DeleteItemRequest;
import io.dynamodel.engine.request.GetItemRequest;
import io.dynamodel.engine.request.PutItemRequest;
import io.dynamodel.engine.request.UpdateItemRequest;
import java.util.Map;

/** The operations on single items and on batches. */
public final class ItemActions {

  private ItemActions() {}

  /** The operations by their names. */
  public static Map<String, Action> on(Database database) {
    return Map.of(
        "BatchGetItem",
        new Action(
            BatchGetItemRequest.SHAPE,
            in -> BatchGetItem.execute(database, BatchGetItemRequest.of(in))),
        "BatchWriteItem",
        new Action(
            BatchWriteItemRequest.SHAPE,
            in -> BatchWriteItem.execute(database, BatchWriteItemRequest.of(in))),
        "GetItem",
        new Action(GetItemRequest.SHAPE, in -> GetItem.execute(database, GetItemRequest.of(in))),
        "PutItem",
        new Action(PutItemRequest.SHAPE, in -> WriteItem.execute(database, PutItemRequest.of(in))),
        "UpdateItem",
        new Action(
            UpdateItemRequest.SHAPE, in -> WriteItem.execute(database, UpdateItemRequest.of(in))),
        "DeleteItem",
        new Action(
            DeleteItemRequest.SHAPE, in -> WriteItem.execute(database, DeleteItemRequest.of(in))));
  }
}
