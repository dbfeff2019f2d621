package io.dynamodel.it.property;

import io.dynamodel.DynamoTable;
import io.dynamodel.property.Gen;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A model whose records are stored and read.
 *
 * @param toItem of its mapper
 * @param fromItem of its mapper
 */
record Model<R extends Record>(
    DynamoTable<R, ?> table,
    Function<R, Map<String, AttributeValue>> toItem,
    Function<Map<String, AttributeValue>, R> fromItem,
    Gen<R> records) {

  static <R extends Record> Model<R> of(
      DynamoTable<R, ?> table,
      Function<R, Map<String, AttributeValue>> toItem,
      Function<Map<String, AttributeValue>, R> fromItem,
      Class<R> type) {
    return new Model<>(table, toItem, fromItem, AnyOf.record(type));
  }

  /** Its records, each with this. */
  Gen<Sample<R>> samples() {
    return records.map(each -> new Sample<>(this, each));
  }

  R mapped(R written) {
    return fromItem.apply(toItem.apply(written));
  }
}
