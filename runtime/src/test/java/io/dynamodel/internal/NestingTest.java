package io.dynamodel.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.write.PutWrite;
import io.dynamodel.internal.write.Writes;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Records that hold records of their own type: 32 levels and no more. */
class NestingTest {
  private static final AttributeConverter<Node> NODE =
      Converters.document(NestingTest::toItem, NestingTest::fromItem);

  private static final TableContext<Node> TABLE =
      new TableContext<>(
          TableSchema.builder("nodes", NestingTest::toItem, NestingTest::fromItem)
              .key(KeyAttribute.of("id", "id", Converters.TEXT))
              .build(),
          "nodes",
          false,
          null,
          true);

  private record Node(String id, @Nullable Node next) {
    static Node chain(int documents) {
      Node node = new Node("n", null);
      for (int i = 1; i < documents; i++) {
        node = new Node("n", node);
      }
      return node;
    }
  }

  private static Map<String, AttributeValue> toItem(Node node) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", AttributeValue.createS(node.id()));
    if (node.next() != null) {
      item.put("next", NODE.toValue(node.next()));
    }
    return item;
  }

  private static Node fromItem(StoredItem item) {
    StoredValue next = item.value("next");
    return new Node(item.value("id").text(), next == null ? null : NODE.read(next));
  }

  private static PutWrite<Node> put(Node node) {
    return new Writes<>(TABLE, InstantSource.fixed(Instant.EPOCH))
        .put(TABLE.encode(node, () -> "{id=n}"), null);
  }

  @Test
  void itemsOf32LevelsAreWrittenAndRead() {
    Node deepest = Node.chain(32);

    assertThat(put(deepest).stored()).isEqualTo(deepest);
  }

  @ParameterizedTest
  @ValueSource(ints = {33, 500, 3_000, 20_000, 200_000})
  void deeperOnesAreRefused(int levels) {
    Node node = Node.chain(levels);

    assertThatThrownBy(() -> put(node))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith("table nodes, key {id=n}")
        .hasMessageEndingWith(": is nested deeper than DynamoDB's 32 levels");
  }
}
