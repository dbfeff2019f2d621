package io.dynamodel.it.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.convert.IsoInstantConverter;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The enhanced client writes times with as many digits as they need, Dynamodel with all of them.
 * Both read both, but DynamoDB compares texts: a condition is true only of the form that it is in.
 */
@WithDynamoDb
class TimesOfFixedWidthTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
  private static final LocalTime MORNING = LocalTime.of(9, 30);

  private final TimesOfFixedWidthTest_FixedTable fixed;
  private final TimesOfFixedWidthTest_AsTheirsTable asTheirs;
  private final DynamoDbTable<TimesBean> theirs;
  private final RawTable raw;

  TimesOfFixedWidthTest(DynamoDbClient client) {
    fixed = new TimesOfFixedWidthTest_FixedTable(client);
    asTheirs = new TimesOfFixedWidthTest_AsTheirsTable(client);
    theirs = Enhanced.table(client, "times", TimesBean.class);
    raw = new RawTable(client, "times");
  }

  @BeforeEach
  void create() {
    fixed.admin().createIfAbsent();
    TimesBean bean = new TimesBean();
    bean.setId("a");
    bean.setInstant(NOON);
    bean.setTime(MORNING);
    theirs.putItem(bean);
  }

  @Test
  void theTextsDiffer() {
    Map<String, AttributeValue> stored = raw.items().get(0);

    assertThat(stored)
        .containsEntry("instant", fromS("2026-05-01T12:00:00Z"))
        .containsEntry("time", fromS("09:30"));
    assertThat(TimesOfFixedWidthTest_FixedMapper.toItem(fixed.get("a")))
        .containsEntry("instant", fromS("2026-05-01T12:00:00.000000000Z"))
        .containsEntry("time", fromS("09:30:00.000000000"));
    assertThat(TimesOfFixedWidthTest_AsTheirsMapper.toItem(asTheirs.get("a"))).isEqualTo(stored);
  }

  @Test
  void aConditionIsTrueOfOurTextOnly() {
    assertThat(fixed.scan().filter(TimesOfFixedWidthTest_FixedTable.A.instant.eq(NOON)).count())
        .isZero();
    assertThat(fixed.scan().filter(TimesOfFixedWidthTest_FixedTable.A.time.eq(MORNING)).count())
        .isZero();

    fixed.put(fixed.get("a"));

    assertThat(fixed.scan().filter(TimesOfFixedWidthTest_FixedTable.A.instant.eq(NOON)).count())
        .isEqualTo(1);
    assertThat(fixed.scan().filter(TimesOfFixedWidthTest_FixedTable.A.time.eq(MORNING)).count())
        .isEqualTo(1);
  }

  @Test
  void withAConverterAConditionIsTrueOfTheirText() {
    assertThat(
            asTheirs.scan().filter(TimesOfFixedWidthTest_AsTheirsTable.A.instant.eq(NOON)).count())
        .isEqualTo(1);
    assertThat(
            asTheirs.scan().filter(TimesOfFixedWidthTest_AsTheirsTable.A.time.eq(MORNING)).count())
        .isEqualTo(1);
  }

  @DynamoModel(table = "times")
  record Fixed(@PartitionKey String id, Instant instant, LocalTime time) {}

  @DynamoModel(table = "times")
  record AsTheirs(
      @PartitionKey String id,
      @ConvertWith(IsoInstantConverter.class) Instant instant,
      @ConvertWith(ShortTimeConverter.class) LocalTime time) {}

  /** There is none in the library but for Instant. */
  static final class ShortTimeConverter implements TextConverter<LocalTime> {
    @Override
    public String toText(LocalTime time) {
      return time.toString();
    }

    @Override
    public LocalTime fromText(String text) {
      return LocalTime.parse(text);
    }
  }

  @DynamoDbBean
  @NullUnmarked
  public static class TimesBean {
    private String id;
    private Instant instant;
    private LocalTime time;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    public Instant getInstant() {
      return instant;
    }

    public void setInstant(Instant instant) {
      this.instant = instant;
    }

    public LocalTime getTime() {
      return time;
    }

    public void setTime(LocalTime time) {
      this.time = time;
    }
  }
}
