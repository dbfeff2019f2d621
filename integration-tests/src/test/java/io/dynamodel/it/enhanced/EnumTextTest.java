package io.dynamodel.it.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.convert.EnumLabelConverter;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.testing.WithDynamoDb;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The enhanced client stores {@code toString()} of an enum's constant, Dynamodel its name. */
@WithDynamoDb
class EnumTextTest {
  private final EnumTextTest_NamedTable named;
  private final EnumTextTest_ShownTable shown;
  private final DynamoDbTable<RoadBean> theirs;

  EnumTextTest(DynamoDbClient client) {
    named = new EnumTextTest_NamedTable(client);
    shown = new EnumTextTest_ShownTable(client);
    theirs = Enhanced.table(client, "roads", RoadBean.class);
  }

  @BeforeEach
  void create() {
    named.admin().createIfAbsent();
    RoadBean bean = new RoadBean();
    bean.setId("a");
    bean.setSide(Side.LEFT);
    theirs.putItem(bean);
  }

  @Test
  void theNameIsNotTheirText() {
    assertThatThrownBy(() -> named.get("a"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("attribute side: ")
        .hasMessageContaining("left-hand");

    named.put(new Named("a", Side.LEFT));

    assertThatThrownBy(() -> Enhanced.get(theirs, "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("LEFT");
  }

  @Test
  void withAConverterItIs() {
    assertThat(shown.get("a")).isEqualTo(new Shown("a", Side.LEFT));

    shown.put(new Shown("a", Side.RIGHT));

    assertThat(Enhanced.get(theirs, "a").getSide()).isEqualTo(Side.RIGHT);
  }

  public enum Side {
    LEFT,
    RIGHT;

    @Override
    public String toString() {
      return this == LEFT ? "left-hand" : "right-hand";
    }
  }

  @DynamoModel(table = "roads")
  record Named(@PartitionKey String id, Side side) {}

  @DynamoModel(table = "roads")
  record Shown(@PartitionKey String id, @ConvertWith(SideConverter.class) Side side) {}

  static final class SideConverter extends EnumLabelConverter<Side> {
    SideConverter() {
      super(Side.values(), Side::toString);
    }
  }

  @DynamoDbBean
  @NullUnmarked
  public static class RoadBean {
    private String id;
    private Side side;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    public Side getSide() {
      return side;
    }

    public void setSide(Side side) {
      this.side = side;
    }
  }
}
