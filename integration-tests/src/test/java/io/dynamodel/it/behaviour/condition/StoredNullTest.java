package io.dynamodel.it.behaviour.condition;

import static io.dynamodel.it.behaviour.model.SampleTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.expression.AttributeType;
import io.dynamodel.expression.Condition;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.model.Sample;
import io.dynamodel.it.behaviour.model.SampleMapper;
import io.dynamodel.it.behaviour.model.SampleTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item in which all that can be absent is stored as NULL, as others may have written it. */
@WithDynamoDb
class StoredNullTest {
  private final SampleTable samples;

  StoredNullTest(DynamoDbClient direct) {
    samples = new SampleTable(direct);
  }

  @BeforeAll
  static void putItem(DynamoDbClient direct) {
    new SampleTable(direct).admin().create();
    Map<String, AttributeValue> item = new HashMap<>(SampleMapper.toItem(Sample.bare("nulls")));
    for (String name : List.of("note", "rest", "second", "tags", "labels", "scores", "data")) {
      item.put(name, AttributeValue.fromNul(true));
    }
    new RawTable(direct, "samples").put(item);
  }

  @Test
  void isReadAsAbsent() {
    assertThat(samples.get("nulls")).isEqualTo(Sample.bare("nulls"));
  }

  @Test
  void existsForConditions() {
    assertThat(holds(A.note.exists())).isTrue();
    assertThat(holds(A.note.hasType(AttributeType.NULL))).isTrue();
    assertThat(holds(A.labels.notExists())).isFalse();
  }

  @Test
  void isEmpty() {
    assertThat(holds(A.note.isEmpty())).isTrue();
    assertThat(holds(A.rest.isEmpty())).isTrue();
    assertThat(holds(A.second.isEmpty())).isTrue();
    assertThat(holds(A.tags.isEmpty())).isTrue();
    assertThat(holds(A.labels.isEmpty())).isTrue();
    assertThat(holds(A.scores.isEmpty())).isTrue();
    assertThat(holds(A.data.isEmpty())).isTrue();
  }

  @Test
  void equalsNothing() {
    assertThat(holds(A.note.eq("x"))).isFalse();
    assertThat(holds(A.rest.lt(1000))).isFalse();
  }

  private boolean holds(Condition<Sample> condition) {
    return samples.scan().filter(condition).first().isPresent();
  }
}
