package io.dynamodel.it.property;

import io.dynamodel.testing.DynamoDbLocal;
import java.util.List;
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

/** What is stored is read back equal, whatever its type. */
class RoundTripPropertyTest {
  private static final DynamoDbLocal LOCAL = DynamoDbLocal.start();
  private static final List<Model<?>> MODELS = Models.all(LOCAL.client());
  private static final Model<Grove> GROVES = Groves.model(LOCAL.client());

  static {
    MODELS.forEach(model -> model.table().admin().create());
    GROVES.table().admin().create();
  }

  @AfterContainer
  static void close() {
    LOCAL.close();
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void throughTheMapper(@ForAll("samples") Sample<?> sample) {
    sample.checkMapper();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void throughTheTable(@ForAll("samples") Sample<?> sample) {
    sample.checkTable();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReportMode.OFF)
  void treesThroughTheMapper(@ForAll("groves") Sample<Grove> sample) {
    sample.checkMapper();
    Statistics.collect(Groves.levels(sample.written()) >= Groves.MOST_LEVELS - 1);
    Statistics.coverage(c -> c.check(true).percentage(deep -> deep > 10));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void treesThroughTheTable(@ForAll("groves") Sample<Grove> sample) {
    sample.checkTable();
  }

  @Provide
  Arbitrary<Sample<Grove>> groves() {
    return GROVES.samples();
  }

  @Provide
  Arbitrary<Sample<?>> samples() {
    return Arbitraries.oneOf(
        MODELS.stream().<Arbitrary<? extends Sample<?>>>map(Model::samples).toList());
  }
}
