package io.dynamodel.it.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.testing.WithDynamoDb;
import java.time.LocalDateTime;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A local time as key: as with Instant, but the converter of their form is a user's own. */
@WithDynamoDb
class LocalDateTimeKeyTest {
  private static final LocalDateTime NINE = LocalDateTime.of(2026, 5, 1, 9, 0);

  private final LocalDateTimeKeyTest_ShiftTable ours;
  private final LocalDateTimeKeyTest_FixedWidthTable fixedWidth;
  private final DynamoDbTable<ShiftBean> theirs;

  LocalDateTimeKeyTest(DynamoDbClient client) {
    ours = new LocalDateTimeKeyTest_ShiftTable(client);
    fixedWidth = new LocalDateTimeKeyTest_FixedWidthTable(client);
    theirs = Enhanced.table(client, "shifts", ShiftBean.class);
  }

  @BeforeEach
  void create() {
    ours.admin().createIfAbsent();
    ShiftBean bean = new ShiftBean();
    bean.setId("a");
    bean.setAt(NINE);
    theirs.putItem(bean);
  }

  @Test
  void aRecordWithoutAConverterRefusesTheirItem() {
    assertThatThrownBy(() -> fixedWidth.query("a").toList())
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("2026-05-01T09:00");
  }

  @Test
  void withAConverterItIsTheSameItem() {
    ours.put(ours.get("a", NINE));
    assertThat(ours.scan().count()).isEqualTo(1);

    ours.delete("a", NINE);
    assertThat(theirs.scan().items()).isEmpty();
  }

  @DynamoModel(table = "shifts")
  record Shift(
      @PartitionKey String id, @SortKey @ConvertWith(ShortFormConverter.class) LocalDateTime at) {}

  @DynamoModel(table = "shifts")
  record FixedWidth(@PartitionKey String id, @SortKey LocalDateTime at) {}

  static final class ShortFormConverter implements TextConverter<LocalDateTime> {
    @Override
    public String toText(LocalDateTime time) {
      return time.toString();
    }

    @Override
    public LocalDateTime fromText(String text) {
      return LocalDateTime.parse(text);
    }
  }

  @DynamoDbBean
  @NullUnmarked
  public static class ShiftBean {
    private String id;
    private LocalDateTime at;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    @DynamoDbSortKey
    public LocalDateTime getAt() {
      return at;
    }

    public void setAt(LocalDateTime at) {
      this.at = at;
    }
  }
}
