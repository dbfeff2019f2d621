package io.dynamodel.it.property;

import io.dynamodel.testing.DynamoDbLocal;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.assertj.core.api.SoftAssertions;

/** DynamoDB Local keeps and compares sort keys in the order that Java has of their values. */
class KeyOrderPropertyTest {
  private static final DynamoDbLocal LOCAL = DynamoDbLocal.start();
  private static final List<SortKey<?, ?>> KEYS = SortKeys.all(LOCAL.client());

  static {
    KEYS.forEach(key -> key.table().admin().create());
  }

  @AfterContainer
  static void close() {
    LOCAL.close();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReportMode.OFF)
  void queriesReturnWhatComparisonSays(@ForAll("partitions") Partition<?, ?> partition) {
    String id = UUID.randomUUID().toString();
    partition.store(id);

    SoftAssertions.assertSoftly(softly -> partition.check(id, softly));
    Statistics.label("type").collect(partition.key().toString());
    Statistics.label("type")
        .coverage(c -> KEYS.forEach(key -> c.check(key.toString()).count(n -> n > 0)));
    Statistics.label("some")
        .collect(partition.within() > 0 && partition.within() < partition.values().size());
    Statistics.label("some").coverage(c -> c.check(true).percentage(some -> some > 50));
  }

  @Provide
  Arbitrary<Partition<?, ?>> partitions() {
    return Prepared.of(
        Arbitraries.oneOf(
            KEYS.stream().<Arbitrary<Partition<?, ?>>>map(key -> ofKey(key)).toList()));
  }

  private static Arbitrary<Partition<?, ?>> ofKey(SortKey<?, ?> key) {
    return Prepared.of(key.partitions().map(partition -> partition));
  }
}
