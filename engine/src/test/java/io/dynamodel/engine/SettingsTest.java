package io.dynamodel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.TableStatus.ACTIVE;
import static software.amazon.awssdk.services.dynamodb.model.TableStatus.CREATING;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

class SettingsTest {

  private final Ticks clock = new Ticks();
  private final Instant start = clock.instant();

  @Test
  void theClockDatesTables() {
    try (DynamoDbEngine engine = DynamoDbEngine.builder().clock(clock).start()) {
      Things.create(engine.client());
      assertThat(table(engine).creationDateTime()).isEqualTo(start);
    }
  }

  @Test
  void whatIsOverIsDeletedOnRequest() {
    try (DynamoDbEngine engine = DynamoDbEngine.builder().clock(clock).start()) {
      DynamoDbClient client = engine.client();
      Things.create(client);
      client.updateTimeToLive(
          update ->
              update
                  .tableName(Things.TABLE)
                  .timeToLiveSpecification(ttl -> ttl.attributeName("until").enabled(true)));
      Map<String, AttributeValue> item = new HashMap<>(Things.item("a", 1));
      item.put("until", AttributeValue.fromN(Long.toString(start.getEpochSecond() + 60)));
      client.putItem(put -> put.tableName(Things.TABLE).item(item));
      assertThat(engine.expire()).isZero();
      clock.pass(Duration.ofSeconds(61));
      assertThat(Things.exists(client, "a")).isTrue();
      assertThat(engine.expire()).isEqualTo(1);
      assertThat(Things.exists(client, "a")).isFalse();
    }
  }

  @Test
  void creatingTakesAsLongAsIsSet() {
    try (DynamoDbEngine engine =
        DynamoDbEngine.builder().clock(clock).creatingTakes(Duration.ofSeconds(5)).start()) {
      Things.create(engine.client());
      assertThat(table(engine).tableStatus()).isEqualTo(CREATING);
      assertThatThrownBy(() -> engine.client().putItem(Things.put("a", 1)))
          .isInstanceOf(ResourceNotFoundException.class);
      clock.pass(Duration.ofSeconds(5));
      assertThat(table(engine).tableStatus()).isEqualTo(ACTIVE);
      engine.client().putItem(Things.put("a", 1));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DynamoDbEngine.builder().creatingTakes(Duration.ofSeconds(-1)));
  }

  @Test
  void staleReadsLagUntilTheyAreRepeated() {
    try (DynamoDbEngine engine = DynamoDbEngine.builder().staleReads().start()) {
      DynamoDbClient client = engine.client();
      Things.create(client);
      client.putItem(Things.put("a", 1));
      assertThat(readsStale(client)).isFalse();
      assertThat(Things.exists(client, "a")).isTrue();
      assertThat(readsStale(client)).isTrue();
    }
  }

  private static boolean readsStale(DynamoDbClient client) {
    return client.getItem(get -> get.tableName(Things.TABLE).key(Things.key("a"))).hasItem();
  }

  private static TableDescription table(DynamoDbEngine engine) {
    return engine.client().describeTable(describe -> describe.tableName(Things.TABLE)).table();
  }
}
