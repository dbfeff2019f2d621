package io.dynamodel.it.enhanced;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Durations with a fraction, which both write as a number of seconds. */
@WithDynamoDb
class FractionsOfSecondsTest {
  private final FractionsOfSecondsTest_LapTable ours;
  private final DynamoDbTable<LapBean> theirs;

  FractionsOfSecondsTest(DynamoDbClient client) {
    ours = new FractionsOfSecondsTest_LapTable(client);
    theirs = Enhanced.table(client, "laps", LapBean.class);
  }

  @BeforeEach
  void create() {
    ours.admin().createIfAbsent();
  }

  @Test
  void wholeSecondsAreTheSame() {
    assertThat(byUsFromThem(Duration.ofSeconds(-90))).isEqualTo(Duration.ofSeconds(-90));
    assertThat(byThemFromUs(Duration.ofSeconds(-90))).isEqualTo(Duration.ofSeconds(-90));
  }

  @Test
  void negativeOnesFromThemAreReadByBoth() {
    Duration duration = Duration.ofMillis(-500);

    assertThat(byUsFromThem(duration)).isEqualTo(duration);
    assertThat(Enhanced.get(theirs, "a").getDuration()).isEqualTo(duration);
  }

  @Test
  void ofMoreThanASecondIsReadByThem() {
    assertThat(byThemFromUs(Duration.ofMillis(-1500))).isEqualTo(Duration.ofMillis(-1500));
  }

  @Test
  void negativeOnesFromUsAreReadByBoth() {
    assertThat(byThemFromUs(Duration.ofMillis(-500))).isEqualTo(Duration.ofMillis(-500));
    assertThat(ours.get("a").duration()).isEqualTo(Duration.ofMillis(-500));
  }

  @Test
  void nanosecondsAreReadByBoth() {
    assertThat(byUsFromThem(Duration.ofNanos(1))).isEqualTo(Duration.ofNanos(1));
    assertThat(byThemFromUs(Duration.ofNanos(1))).isEqualTo(Duration.ofNanos(1));
  }

  private Duration byUsFromThem(Duration duration) {
    LapBean bean = new LapBean();
    bean.setId("a");
    bean.setDuration(duration);
    theirs.putItem(bean);
    return ours.get("a").duration();
  }

  private Duration byThemFromUs(Duration duration) {
    ours.put(new Lap("a", duration));
    return Enhanced.get(theirs, "a").getDuration();
  }

  @DynamoModel(table = "laps")
  record Lap(@PartitionKey String id, Duration duration) {}

  @DynamoDbBean
  @NullUnmarked
  public static class LapBean {
    private String id;
    private Duration duration;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    public Duration getDuration() {
      return duration;
    }

    public void setDuration(Duration duration) {
      this.duration = duration;
    }
  }
}
