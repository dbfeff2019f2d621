package io.dynamodel.it.types;

import static io.dynamodel.it.types.Outer_InnerTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.it.types.Outer.Deep;
import io.dynamodel.it.types.Outer.Inner;
import io.dynamodel.it.types.Outer.Inner.Kind;
import io.dynamodel.it.types.Outer.Part;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@WithDynamoDb
class OuterTest {
  private static final Inner NEW =
      new Inner(null, new Part("p", Kind.ONE), Map.of(Kind.TWO, new Deep.Part(1)));

  private final Outer_InnerTable table;

  OuterTest(DynamoDbClient client) {
    table = new Outer_InnerTable(client);
  }

  @BeforeEach
  void create() {
    table.admin().createIfAbsent();
  }

  @Test
  void nestedRecordsAreStoredAndRead() {
    Inner stored = table.put(NEW);

    assertThat(stored).isEqualTo(new Inner(stored.id(), NEW.part(), NEW.deep()));
    assertThat(table.get(stored.id())).isEqualTo(stored);
    assertThat(table.refresh(stored)).isEqualTo(stored);
  }

  @Test
  void eachPutOfNoIdMakesOne() {
    Inner first = table.put(NEW);
    Inner second = table.insert(NEW);

    assertThat(first.id()).isNotNull().isNotEqualTo(second.id());
    assertThat(table.getAll(first.id(), second.id())).containsExactly(first, second);
  }

  @Test
  void aRecordWithoutIdHasNoKey() {
    assertThatThrownBy(() -> table.refresh(NEW))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("id: has no id yet; put it first");
    assertThatThrownBy(() -> table.delete(NEW)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void nestedDocumentsHavePaths() {
    Inner stored = table.put(NEW);

    Inner updated =
        table
            .update(stored)
            .apply(A.part.kind.set(Kind.TWO), A.deep.key(Kind.TWO).number.add(1))
            .when(A.part.kind.eq(Kind.ONE).and(A.deep.key(Kind.ONE).notExists()))
            .execute();

    assertThat(updated.part().kind()).isEqualTo(Kind.TWO);
    assertThat(updated.deep()).isEqualTo(Map.of(Kind.TWO, new Deep.Part(2)));
  }
}
