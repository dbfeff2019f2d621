package io.dynamodel.it.property;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Property;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is stored is read back equal, whatever its type. */
class RoundTripPropertyTest {
  private static final DynamoDbEngine ENGINE = DynamoDbEngine.start();
  private static final List<Model<?>> MODELS = Models.all(Dynamo.of(ENGINE.client()));
  private static final Model<Grove> GROVES = Groves.model(ENGINE.client());

  static {
    MODELS.forEach(model -> model.table().admin().create());
    GROVES.table().admin().create();
  }

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @Test
  void throughTheMapper() {
    Property.of(400).check(samples(), Sample::checkMapper);
  }

  @Test
  void throughTheTable() {
    Property.of(150).check(samples(), Sample::checkTable);
  }

  @Test
  void treesThroughTheMapper() {
    Property.of(300)
        .classify(GROVES.samples(), RoundTripPropertyTest::isDeep)
        .assertMoreThan(10, true);
  }

  private static boolean isDeep(Sample<Grove> sample) {
    sample.checkMapper();
    return Groves.levels(sample.written()) >= Groves.MOST_LEVELS - 1;
  }

  @Test
  void treesThroughTheTable() {
    Property.of(100).check(GROVES.samples(), Sample::checkTable);
  }

  private static Gen<Sample<?>> samples() {
    return Gens.oneOf(MODELS.stream().map(Model::samples).toList());
  }
}
