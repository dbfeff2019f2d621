package io.dynamodel.it.enhanced;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A bean with an attribute that the record does not have, and the other way round. */
@WithDynamoDb
class UnknownAttributesTest {
  private final UnknownAttributesTest_KeepingTable keeping;
  private final UnknownAttributesTest_PlainTable plain;
  private final DynamoDbTable<WideBean> wide;
  private final DynamoDbTable<NarrowBean> narrow;

  UnknownAttributesTest(DynamoDbClient client) {
    keeping = new UnknownAttributesTest_KeepingTable(client);
    plain = new UnknownAttributesTest_PlainTable(client);
    wide = Enhanced.table(client, "wide", WideBean.class);
    narrow = Enhanced.table(client, "wide", NarrowBean.class);
  }

  @BeforeEach
  void create() {
    keeping.admin().createIfAbsent();
    WideBean bean = new WideBean();
    bean.setId("a");
    bean.setName("name");
    bean.setExtra("extra");
    wide.putItem(bean);
  }

  @Test
  void aPutLosesTheirAttribute() {
    plain.put(plain.get("a"));

    assertThat(Enhanced.get(wide, "a").getExtra()).isNull();
  }

  @Test
  void anUpdateKeepsTheirAttribute() {
    plain.update("a").apply(UnknownAttributesTest_PlainTable.A.name.set("new")).execute();

    assertThat(Enhanced.get(wide, "a").getExtra()).isEqualTo("extra");
  }

  @Test
  void unmappedKeepsTheirAttribute() {
    keeping.put(keeping.get("a"));

    assertThat(Enhanced.get(wide, "a").getExtra()).isEqualTo("extra");
  }

  @Test
  void theirUpdateKeepsOurAttribute() {
    NarrowBean bean = Enhanced.get(narrow, "a");

    narrow.updateItem(bean);

    assertThat(plain.get("a").name()).isEqualTo("name");
  }

  @DynamoModel(table = "wide")
  record Keeping(
      @PartitionKey String id, String name, @Unmapped Map<String, AttributeValue> rest) {}

  @DynamoModel(table = "wide")
  record Plain(@PartitionKey String id, String name) {}

  @DynamoDbBean
  @NullUnmarked
  public static class WideBean {
    private String id;
    private String name;
    private String extra;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public String getExtra() {
      return extra;
    }

    public void setExtra(String extra) {
      this.extra = extra;
    }
  }

  @DynamoDbBean
  @NullUnmarked
  public static class NarrowBean {
    private String id;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }
  }
}
