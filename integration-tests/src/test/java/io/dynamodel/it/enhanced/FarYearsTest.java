package io.dynamodel.it.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Years outside of 0000 to 9999: the enhanced client stores them, as text that is not in the order
 * of time. They are read, and not written.
 */
@WithDynamoDb
class FarYearsTest {
  private final FarYearsTest_EraTable ours;
  private final DynamoDbTable<EraBean> theirs;

  FarYearsTest(DynamoDbClient client) {
    ours = new FarYearsTest_EraTable(client);
    theirs = Enhanced.table(client, "eras", EraBean.class);
  }

  @BeforeEach
  void create() {
    ours.admin().createIfAbsent();
  }

  @Test
  void yearsBeyond9999AreReadAndNotWritten() {
    check(
        new Era(
            "a",
            Instant.parse("+10000-01-01T00:00:00.5Z"),
            LocalDate.of(10_000, 1, 1),
            LocalDateTime.of(10_000, 1, 1, 0, 0),
            OffsetDateTime.parse("+10000-01-01T00:00+01:00"),
            ZonedDateTime.parse("+10000-01-01T00:00+01:00[Europe/Prague]")));
  }

  @Test
  void yearsBefore0000AreReadAndNotWritten() {
    check(
        new Era(
            "a",
            Instant.parse("-0001-01-01T00:00:00Z"),
            LocalDate.of(-1, 1, 1),
            LocalDateTime.of(-1, 1, 1, 0, 0),
            OffsetDateTime.parse("-0001-01-01T00:00+01:00"),
            ZonedDateTime.parse("-0001-01-01T00:00Z[UTC]")));
  }

  @Test
  void theFirstAndTheLastAreReadAndNotWritten() {
    check(
        new Era(
            "a",
            Instant.MAX,
            LocalDate.MAX,
            LocalDateTime.MAX,
            OffsetDateTime.MAX,
            LocalDateTime.MAX.atZone(ZoneOffset.UTC)));
    check(
        new Era(
            "a",
            Instant.MIN,
            LocalDate.MIN,
            LocalDateTime.MIN,
            OffsetDateTime.MIN,
            LocalDateTime.MIN.atZone(ZoneOffset.UTC)));
  }

  private void check(Era era) {
    theirs.putItem(bean(era));

    assertThat(ours.get("a")).isEqualTo(era);
    assertThatThrownBy(() -> ours.put(era))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("0000 to 9999");
  }

  private static EraBean bean(Era era) {
    EraBean bean = new EraBean();
    bean.setId(era.id());
    bean.setInstant(era.instant());
    bean.setDate(era.date());
    bean.setDateTime(era.dateTime());
    bean.setOffsetTime(era.offsetTime());
    bean.setZonedTime(era.zonedTime());
    return bean;
  }

  @DynamoModel(table = "eras")
  record Era(
      @PartitionKey String id,
      Instant instant,
      LocalDate date,
      LocalDateTime dateTime,
      OffsetDateTime offsetTime,
      ZonedDateTime zonedTime) {}

  @DynamoDbBean
  @NullUnmarked
  public static class EraBean {
    private String id;
    private Instant instant;
    private LocalDate date;
    private LocalDateTime dateTime;
    private OffsetDateTime offsetTime;
    private ZonedDateTime zonedTime;

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

    public LocalDate getDate() {
      return date;
    }

    public void setDate(LocalDate date) {
      this.date = date;
    }

    public LocalDateTime getDateTime() {
      return dateTime;
    }

    public void setDateTime(LocalDateTime dateTime) {
      this.dateTime = dateTime;
    }

    public OffsetDateTime getOffsetTime() {
      return offsetTime;
    }

    public void setOffsetTime(OffsetDateTime offsetTime) {
      this.offsetTime = offsetTime;
    }

    public ZonedDateTime getZonedTime() {
      return zonedTime;
    }

    public void setZonedTime(ZonedDateTime zonedTime) {
      this.zonedTime = zonedTime;
    }
  }
}
