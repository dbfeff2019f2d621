package io.dynamodel.engine.request;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;

/** Reads one write of a transaction. */
final class TransactedWrite {

  private static final List<String> CONDITION = List.of("ConditionExpression");

  static final Shape.Struct SHAPE =
      Shape.struct("TransactWriteItem")
          .with("ConditionCheck", Member.of(checkShape()))
          .with("Put", Member.of(onItem("Put", "Item")))
          .with("Delete", Member.of(onItem("Delete", "Key")))
          .with("Update", Member.of(updateShape()));

  private TransactedWrite() {}

  private static Shape.Struct onItem(String name, String keyed) {
    return WriteCondition.addTo(
        Shape.struct(name)
            .with(keyed, Member.attributes().required())
            .with("TableName", Member.TABLE_NAME));
  }

  private static Shape.Struct checkShape() {
    return onItem("ConditionCheck", "Key").with("ConditionExpression", Member.text().required());
  }

  private static Shape.Struct updateShape() {
    return onItem("Update", "Key").with("UpdateExpression", Member.text().required());
  }

  /**
   * Checks what needs no table.
   *
   * @throws ServiceException if the service refuses it
   */
  static ItemWrite of(Input in) {
    if (in.fields().size() > 1) {
      throw ServiceException.validation(
          "TransactItems can only contain one of Check, Put, Update or Delete");
    }
    Input put = in.optionalInput("Put");
    if (put != null) {
      return put(put);
    }
    Input update = in.optionalInput("Update");
    if (update != null) {
      return UpdateItemRequest.update(update);
    }
    Input delete = in.optionalInput("Delete");
    if (delete != null) {
      ExpressionParameters.check(delete, CONDITION, List.of());
      return new ItemWrite.Delete(table(delete), key(delete), WriteCondition.alone(delete));
    }
    Input check = in.optionalInput("ConditionCheck");
    if (check != null) {
      return new ItemWrite.Check(table(check), key(check), WriteCondition.alone(check));
    }
    throw ServiceException.validation(
        "Invalid Request: TransactWriteRequest should contain Delete or Put or Update request");
  }

  private static ItemWrite put(Input in) {
    ExpressionParameters.check(in, CONDITION, List.of());
    Map<String, Value> item = PutItemRequest.item(in);
    PutItemRequest.checkSize(item);
    return new ItemWrite.Put(table(in), item, WriteCondition.alone(in));
  }

  private static String table(Input in) {
    return in.text("TableName");
  }

  private static Map<String, Value> key(Input in) {
    return in.attributes("Key");
  }
}
