package io.dynamodel.engine.transaction;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.request.TransactGetItemsRequest;
import io.dynamodel.engine.request.TransactWriteItemsRequest;
import io.dynamodel.engine.table.Database;
import java.util.Map;

/** The operations on several items at once, all or nothing. */
public final class TransactionActions {

  private TransactionActions() {}

  /** The operations by their names. */
  public static Map<String, Action> on(Database database) {
    TransactWrite write = new TransactWrite(database);
    TransactGet get = new TransactGet(database);
    return Map.of(
        "TransactWriteItems",
        new Action(
            TransactWriteItemsRequest.SHAPE, in -> write.answer(TransactWriteItemsRequest.of(in))),
        "TransactGetItems",
        new Action(
            TransactGetItemsRequest.SHAPE, in -> get.answer(TransactGetItemsRequest.of(in))));
  }
}
