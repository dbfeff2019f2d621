package io.dynamodel.it.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.DynamoTable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What another writer has made of the item of a record.
 *
 * @param written the record
 */
record Altered<R extends Record>(Decoded<R> model, R written, Map<String, AttributeValue> item) {

  /** Stores it, and reads it in both ways; whether it could be read. */
  boolean check(DynamoDbClient client) {
    DynamoTable<R, ?> fromBytes = model.fromBytes().table();
    DynamoTable<R, ?> bySdk = model.bySdk().table();
    client.putItem(put -> put.tableName(name(fromBytes)).item(item));
    Object read = result(() -> fromBytes.refresh(written));
    assertThat(read).isEqualTo(result(() -> bySdk.refresh(written)));
    assertThat(result(() -> all(fromBytes))).isEqualTo(result(() -> all(bySdk)));
    return !(read instanceof String);
  }

  private static String name(DynamoTable<?, ?> table) {
    String shown = table.toString(); // its class, and the name in brackets
    return shown.substring(shown.indexOf('[') + 1, shown.length() - 1);
  }

  private List<R> all(DynamoTable<R, ?> table) {
    return table.getAll(List.of(table.keyOf(written)));
  }

  /** What is read, or why nothing is. */
  private static Object result(Callable<?> read) {
    try {
      return Content.read(read.call());
    } catch (Exception e) {
      return chain(e);
    }
  }

  private static String chain(Throwable thrown) {
    return thrown + (thrown.getCause() == null ? "" : ", by " + chain(thrown.getCause()));
  }
}
