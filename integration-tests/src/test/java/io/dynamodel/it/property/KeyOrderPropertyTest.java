package io.dynamodel.it.property;

import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Kinds;
import io.dynamodel.property.Property;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The engine keeps and compares sort keys in the order that Java has of their values. */
class KeyOrderPropertyTest {
  private static final DynamoDbEngine ENGINE = DynamoDbEngine.start();
  private static final List<SortKey<?, ?>> KEYS = SortKeys.all(ENGINE.client());

  static {
    KEYS.forEach(key -> key.table().admin().create());
  }

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @Test
  void queriesReturnWhatComparisonSays() {
    Kinds<Partition<?, ?>> checked =
        Property.of(300)
            .classify(
                Gens.<Partition<?, ?>>oneOf(KEYS.stream().map(SortKey::partitions).toList()),
                KeyOrderPropertyTest::check);

    KEYS.forEach(key -> checked.assertMoreThan(0, key.toString(), of -> of.key() == key));
    checked.assertMoreThan(
        50, "some within", of -> of.within() > 0 && of.within() < of.values().size());
  }

  private static Partition<?, ?> check(Partition<?, ?> partition) {
    String id = UUID.randomUUID().toString();
    partition.store(id);

    SoftAssertions.assertSoftly(softly -> partition.check(id, softly));
    return partition;
  }
}
