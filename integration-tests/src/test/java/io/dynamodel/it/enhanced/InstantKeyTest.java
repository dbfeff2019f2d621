package io.dynamodel.it.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.convert.IsoInstantConverter;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * An Instant as key. The enhanced client writes as many fraction digits as there are, so its keys
 * are texts of another form than ours, which would be other keys: the record says so.
 */
@WithDynamoDb
class InstantKeyTest {
  private static final Instant WHOLE = Instant.parse("2026-05-01T12:00:00Z");
  private static final Instant MILLIS = Instant.parse("2026-05-01T12:00:00.500Z");
  private static final Instant NANOS = Instant.parse("2026-05-01T12:00:00.000000001Z");

  private final InstantKeyTest_ReadingTable ours;
  private final InstantKeyTest_FixedWidthTable fixedWidth;
  private final DynamoDbTable<ReadingBean> theirs;

  InstantKeyTest(DynamoDbClient client) {
    ours = new InstantKeyTest_ReadingTable(client);
    fixedWidth = new InstantKeyTest_FixedWidthTable(client);
    theirs = Enhanced.table(client, "readings", ReadingBean.class);
  }

  @BeforeEach
  void create() {
    ours.admin().createIfAbsent();
    ours.scan().forEach(ours::delete);
    List.of(WHOLE, MILLIS, NANOS).forEach(at -> theirs.putItem(bean(at, 1)));
  }

  @Test
  void theirItemsAreRead() {
    assertThat(ours.query("a").toList())
        .extracting(Reading::at)
        .containsExactlyInAnyOrder(WHOLE, MILLIS, NANOS);
    assertThat(ours.get("a", NANOS)).isEqualTo(new Reading("a", NANOS, 1));
  }

  @Test
  void aPutReplacesTheirItem() {
    ours.query("a").stream().map(reading -> new Reading("a", reading.at(), 2)).forEach(ours::put);

    assertThat(theirs.scan().items()).extracting(ReadingBean::getLevel).containsExactly(2, 2, 2);
  }

  @Test
  void anUpdateIsOfTheirItem() {
    ours.update("a", MILLIS).apply(InstantKeyTest_ReadingTable.A.level.set(3)).execute();

    assertThat(theirs.getItem(bean(MILLIS, 0)).getLevel()).isEqualTo(3);
    assertThat(ours.scan().count()).isEqualTo(3);
  }

  @Test
  void aDeleteRemovesTheirItem() {
    ours.query("a").stream().toList().forEach(ours::delete);

    assertThat(theirs.scan().items()).isEmpty();
  }

  @Test
  void ourItemIsTheirsToReplaceAndDelete() {
    Instant at = Instant.parse("2026-05-02T00:00:00.25Z");
    ours.put(new Reading("a", at, 1));

    theirs.putItem(bean(at, 2));

    assertThat(ours.get("a", at).level()).isEqualTo(2);
    theirs.deleteItem(bean(at, 0));
    assertThat(ours.find("a", at)).isEmpty();
  }

  @Test
  void aRecordWithoutTheConverterRefusesTheirItem() {
    assertThatThrownBy(() -> fixedWidth.query("a").toList())
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("attribute at: ")
        .hasMessageContaining("@ConvertWith(IsoInstantConverter.class)");
    assertThat(fixedWidth.find("a", WHOLE)).isEmpty();
  }

  private static ReadingBean bean(Instant at, int level) {
    ReadingBean bean = new ReadingBean();
    bean.setId("a");
    bean.setAt(at);
    bean.setLevel(level);
    return bean;
  }

  @DynamoModel(table = "readings")
  record Reading(
      @PartitionKey String id,
      @SortKey @ConvertWith(IsoInstantConverter.class) Instant at,
      int level) {}

  @DynamoModel(table = "readings")
  record FixedWidth(@PartitionKey String id, @SortKey Instant at, int level) {}

  @DynamoDbBean
  @NullUnmarked
  public static class ReadingBean {
    private String id;
    private Instant at;
    private int level;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    @DynamoDbSortKey
    public Instant getAt() {
      return at;
    }

    public void setAt(Instant at) {
      this.at = at;
    }

    public int getLevel() {
      return level;
    }

    public void setLevel(int level) {
      this.level = level;
    }
  }
}
