package io.dynamodel;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.convert.Converters;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.item.TableAccess;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is refused while an admin is configured: no request can have been sent. */
class TableAdminArgumentsTest {
  private static final KeyAttribute<String> ID = KeyAttribute.of("id", "id", Converters.TEXT);

  private static final TableSchema<String> SCHEMA =
      TableSchema.<String>builder(
              "things",
              id -> Map.of("id", AttributeValue.fromS(id)),
              item -> item.value("id").text())
          .key(ID, ID)
          .index(IndexSchema.global("one", ID))
          .index(IndexSchema.local("two", ID).sort(ID))
          .index(IndexSchema.global("three", ID))
          .build();

  private final TableAdmin admin =
      new TableAdmin(
          new TableAccess<>(
              new Connection(new Unreachable(), null, null, null, List.of()),
              () -> new TableContext<>(SCHEMA, "things", false, null, true)),
          () -> {
            throw new UnsupportedOperationException("no items are read");
          });

  /** Its operations throw UnsupportedOperationException. */
  private static final class Unreachable implements DynamoDbClient {
    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }

  @Test
  void figuresBelowOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> admin.provisioned(0, 1))
        .withMessage("readUnits must be at least 1, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> admin.verifyItems(0))
        .withMessage("items must be at least 1, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> admin.provisioned(1, -2))
        .withMessage("writeUnits must be at least 1, not -2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> admin.provisioned(1, 1).provisioned("one", 0, 1))
        .withMessage("readUnits must be at least 1, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> admin.provisioned(1, 1).provisioned("one", 1, 0))
        .withMessage("writeUnits must be at least 1, not 0");
  }

  @Test
  void anUnknownIndex() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> admin.provisioned(1, 1).provisioned("four", 1, 1))
        .withMessage("table things has no index four: its global indexes are [one, three]");
  }

  @Test
  void aLocalIndex() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> admin.provisioned(1, 1).provisioned("two", 1, 1))
        .withMessage("table things: the local index two uses the capacity of the table");
  }

  @Test
  void anIndexBeforeTheTable() {
    String message =
        "table things, index one: say the capacity of the table first,"
            + " with provisioned(readUnits, writeUnits)";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> admin.provisioned("one", 1, 1))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> admin.provisioned(1, 1).onDemand().provisioned("one", 1, 1))
        .withMessage(message);
  }

  @Test
  void nulls() {
    assertThatNullPointerException()
        .isThrownBy(() -> admin.provisioned(null, 1, 1))
        .withMessage("index");
    assertThatNullPointerException()
        .isThrownBy(() -> admin.streamView(null))
        .withMessage("viewType");
    assertThatNullPointerException().isThrownBy(() -> admin.tag(null, "v")).withMessage("key");
    assertThatNullPointerException().isThrownBy(() -> admin.tag("k", null)).withMessage("value");
  }
}
