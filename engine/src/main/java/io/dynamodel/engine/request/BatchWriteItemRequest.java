package io.dynamodel.engine.request;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A request to put and delete several items. */
public record BatchWriteItemRequest(List<ItemWrite> writes, CostReport report) {

  private static final int MAX_WRITES = 25;

  public static final Shape.Struct SHAPE =
      Shape.struct("BatchWriteItemInput")
          .with("ReturnConsumedCapacity", CostReport.CAPACITY)
          .with("ReturnItemCollectionMetrics", CostReport.COLLECTIONS)
          .with(
              "RequestItems",
              BatchTables.of(
                      "java.util.List<com.amazonaws.dynamodb.v20120810.WriteRequest>",
                      Member.listOf(
                          Member.of(
                              Shape.struct("WriteRequest")
                                  .with("DeleteRequest", keyed("DeleteRequest", "Key"))
                                  .with("PutRequest", keyed("PutRequest", "Item")))))
                  .and(
                      new Constraint.EachValue(
                          List.of(Constraint.lengthUpTo(MAX_WRITES), Constraint.lengthFrom(1)))));

  private static Member keyed(String name, String field) {
    return Member.of(Shape.struct(name).with(field, Member.attributes().required()));
  }

  /**
   * Checks what needs no table.
   *
   * @throws ServiceException if the service refuses it
   */
  public static BatchWriteItemRequest of(Input in) {
    Map<String, List<Input>> tables = in.inputListsByName("RequestItems");
    BatchTables.checkNotEmpty(tables, "BatchWriteItem");
    List<ItemWrite> writes = new ArrayList<>();
    tables.forEach(
        (table, requests) -> requests.forEach(request -> writes.add(write(table, request))));
    BatchTables.checkCount(writes.size(), MAX_WRITES, "BatchWriteItem");
    return new BatchWriteItemRequest(writes, CostReport.of(in));
  }

  private static ItemWrite write(String table, Input request) {
    Input put = request.optionalInput("PutRequest");
    Input delete = request.optionalInput("DeleteRequest");
    if (put != null && delete == null) {
      Map<String, Value> item = PutItemRequest.item(put);
      PutItemRequest.checkSize(item);
      return new ItemWrite.Put(table, item, WriteCondition.NONE);
    }
    if (delete != null && put == null) {
      return new ItemWrite.Delete(table, delete.attributes("Key"), WriteCondition.NONE);
    }
    throw ServiceException.validation(
        "Supplied AttributeValue has more than one datatypes set,"
            + " must contain exactly one of the supported datatypes");
  }
}
