package io.dynamodel.it.behaviour.update;

import static io.dynamodel.it.behaviour.model.Sample.bytes;
import static io.dynamodel.it.behaviour.model.SampleTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.expression.UpdateAction;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.model.Address;
import io.dynamodel.it.behaviour.model.Color;
import io.dynamodel.it.behaviour.model.Node;
import io.dynamodel.it.behaviour.model.Sample;
import io.dynamodel.it.behaviour.model.SampleTable;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Each action that attributes offer, as DynamoDB does it. */
@WithDynamoDb
class UpdateActionsTest {
  private final SampleTable samples;
  private final RawTable raw;

  UpdateActionsTest(DynamoDbClient direct) {
    samples = new SampleTable(direct);
    raw = new RawTable(direct, "samples");
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new SampleTable(direct).admin().create();
  }

  /** What the actions make of a sample that has everything. */
  @SafeVarargs
  private Sample full(UpdateAction<Sample>... actions) {
    return updated(Sample.full("id"), actions);
  }

  /** What the actions make of a sample that has only what is required. */
  @SafeVarargs
  private Sample bare(UpdateAction<Sample>... actions) {
    return updated(Sample.bare("id"), actions);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private Sample updated(Sample before, UpdateAction<Sample>... actions) {
    samples.put(before);
    Sample updated = samples.update(before).apply(actions).execute();
    assertThat(updated).isEqualTo(samples.get("id"));
    return updated;
  }

  private Map<String, AttributeValue> stored() {
    return raw.item(Map.of("id", AttributeValue.fromS("id")));
  }

  @Nested
  class SetAction {
    @Test
    void storesAText() {
      assertThat(full(A.text.set("new")).text()).isEqualTo("new");
    }

    @Test
    void storesAnEmptyText() {
      assertThat(full(A.text.set("")).text()).isEmpty();
    }

    @Test
    void storesANumber() {
      assertThat(full(A.count.set(Integer.valueOf(5))).count()).isEqualTo(5);
    }

    @Test
    void storesALong() {
      assertThat(full(A.price.set(5L)).price()).isEqualTo(new BigDecimal(5));
    }

    @Test
    void storesABoolean() {
      assertThat(full(A.active.set(false)).active()).isFalse();
    }

    @Test
    void storesATime() {
      assertThat(full(A.at.set(Sample.DAY.plusNanos(1))).at()).isEqualTo(Sample.DAY.plusNanos(1));
    }

    @Test
    void storesAnEnum() {
      assertThat(full(A.color.set(Color.BLUE)).color()).isEqualTo(Color.BLUE);
    }

    @Test
    void storesBytes() {
      assertThat(full(A.bytes.set(bytes(5))).bytes()).isEqualTo(bytes(5));
    }

    @Test
    void storesADocument() {
      Address address = new Address("Wien", "Ring", 4);

      assertThat(full(A.address.set(address)).address()).isEqualTo(address);
    }

    @Test
    void storesAList() {
      assertThat(full(A.tags.set(List.of("z"))).tags()).containsExactly("z");
    }

    @Test
    void storesAnEmptyList() {
      assertThat(full(A.tags.set(List.of())).tags()).isEmpty();
      assertThat(stored()).containsEntry("tags", AttributeValue.fromL(List.of()));
    }

    @Test
    void storesASet() {
      assertThat(full(A.labels.set(Set.of("z"))).labels()).containsExactly("z");
    }

    @Test
    void ofAnEmptySetRemovesTheAttribute() {
      assertThat(full(A.labels.set(Set.of())).labels()).isEmpty();
      assertThat(stored()).doesNotContainKey("labels");
    }

    @Test
    void storesAMap() {
      assertThat(full(A.scores.set(Map.of("art", 2))).scores()).isEqualTo(Map.of("art", 2));
    }

    @Test
    void storesAFreeFormDocument() {
      assertThat(full(A.data.set(Map.of("k", List.of(true)))).data())
          .isEqualTo(Map.of("k", List.of(true)));
    }

    @Test
    void storesWhatPutStores() {
      samples.put(Sample.full("id"));
      Map<String, AttributeValue> put = stored();
      Sample full = Sample.full("id");
      bare(
          A.text.set(full.text()),
          A.note.set(full.note()),
          A.count.set(full.count()),
          A.rest.set(full.rest()),
          A.price.set(full.price()),
          A.ratio.set(full.ratio()),
          A.active.set(full.active()),
          A.checked.set(full.checked()),
          A.at.set(full.at()),
          A.color.set(full.color()),
          A.bytes.set(full.bytes()),
          A.thumb.set(full.thumb()),
          A.address.set(full.address()),
          A.second.set(full.second()),
          A.tags.set(full.tags()),
          A.homes.set(full.homes()),
          A.labels.set(full.labels()),
          A.numbers.set(full.numbers()),
          A.keys.set(full.keys()),
          A.scores.set(full.scores()),
          A.byColor.set(full.byColor()),
          A.tree.set(full.tree()),
          A.data.set(full.data()));

      assertThat(stored()).isEqualTo(put);
    }

    @Test
    void takesAnotherAttribute() {
      assertThat(full(A.note.set(A.text)).note()).isEqualTo("apple");
    }

    @Test
    void takesTheKey() {
      assertThat(full(A.note.set(A.id)).note()).isEqualTo("id");
    }

    @Test
    void takesADeepAttribute() {
      assertThat(full(A.text.set(A.homes.at(1).city)).text()).isEqualTo("Bergen");
    }

    @Test
    void seesTheItemAsItWas() {
      Sample swapped = full(A.text.set(A.note), A.note.set(A.text));

      assertThat(swapped.text()).isEqualTo("hello");
      assertThat(swapped.note()).isEqualTo("apple");
    }

    @Test
    void orRemoveStores() {
      assertThat(full(A.note.setOrRemove("new")).note()).isEqualTo("new");
    }

    @Test
    void orRemoveOfNullRemoves() {
      assertThat(full(A.note.setOrRemove(null)).note()).isNull();
      assertThat(stored()).doesNotContainKey("note");
    }
  }

  @Nested
  class Arithmetic {
    @Test
    void adds() {
      assertThat(full(A.count.set(A.count.plus(4))).count()).isEqualTo(7);
    }

    @Test
    void addsAValueOfTheAttributesType() {
      assertThat(full(A.price.set(A.price.plus(new BigDecimal("0.25")))).price())
          .isEqualTo(new BigDecimal("2.75"));
    }

    @Test
    void subtracts() {
      assertThat(full(A.count.set(A.count.minus(4))).count()).isEqualTo(-1);
    }

    @Test
    void subtractsFromAValue() {
      assertThat(full(A.count.set(A.count.subtractedFrom(10))).count()).isEqualTo(7);
    }

    @Test
    void addsTwoAttributes() {
      assertThat(full(A.count.set(A.count.plus(A.rest))).count()).isEqualTo(13);
    }

    @Test
    void subtractsAnAttributeFromAnother() {
      assertThat(full(A.count.set(A.rest.minus(A.count))).count()).isEqualTo(7);
    }

    @Test
    void storesTheResultElsewhere() {
      Sample sample = full(A.rest.set(A.count.plus(100)));

      assertThat(sample.rest()).isEqualTo(103);
      assertThat(sample.count()).isEqualTo(3);
    }

    @Test
    void takesAValueWhereTheAttributeIsAbsent() {
      assertThat(bare(A.rest.set(A.rest.orElse(5).plus(1))).rest()).isEqualTo(6);
    }

    @Test
    void takesTheAttributeWhereItIsThere() {
      assertThat(full(A.rest.set(A.rest.orElse(5).plus(1))).rest()).isEqualTo(11);
    }

    @Test
    void takesAnAbsentAttributeAsSecondOperand() {
      assertThat(bare(A.count.set(A.count.minus(A.rest.orElse(2)))).count()).isEqualTo(5);
      assertThat(bare(A.count.set(A.rest.orElse(20).subtractedFrom(1))).count()).isEqualTo(-19);
    }

    @Test
    void isExact() {
      assertThat(full(A.price.set(A.price.minus(new BigDecimal("2.4999999999999999")))).price())
          .isEqualTo(new BigDecimal("1E-16"));
    }

    @Test
    void worksInAMap() {
      assertThat(full(A.scores.key("math").set(A.scores.key("math").plus(1))).scores())
          .isEqualTo(Map.of("math", 2));
    }
  }

  @Nested
  class OrElse {
    @Test
    void takesTheAttributeWhereItIsThere() {
      assertThat(full(A.text.set(A.note.orElse("none"))).text()).isEqualTo("hello");
    }

    @Test
    void takesTheValueWhereItIsAbsent() {
      assertThat(bare(A.text.set(A.note.orElse("none"))).text()).isEqualTo("none");
    }

    @Test
    void setIfAbsentSetsWhatIsAbsent() {
      Sample sample =
          bare(A.note.setIfAbsent("x"), A.rest.setIfAbsent(4), A.tags.setIfAbsent(List.of("t")));

      assertThat(sample.note()).isEqualTo("x");
      assertThat(sample.rest()).isEqualTo(4);
    }

    @Test
    void setIfAbsentLeavesWhatIsThere() {
      Sample sample = full(A.note.setIfAbsent("x"), A.rest.setIfAbsent(4));

      assertThat(sample).isEqualTo(Sample.full("id"));
    }

    @Test
    void anEmptyListIsThere() {
      assertThat(bare(A.tags.setIfAbsent(List.of("t"))).tags()).isEmpty();
    }

    @Test
    void anEmptySetIsAbsent() {
      assertThat(bare(A.labels.setIfAbsent(Set.of("l"))).labels()).containsExactly("l");
    }
  }

  @Nested
  class Lists {
    @Test
    void appendPutsBehind() {
      assertThat(full(A.tags.append("y", "z")).tags()).containsExactly("a", "b", "c", "y", "z");
    }

    @Test
    void prependPutsBeforeInOrder() {
      assertThat(full(A.tags.prepend("y", "z")).tags()).containsExactly("y", "z", "a", "b", "c");
    }

    @Test
    void appendMakesAnAbsentList() {
      samples.put(Sample.bare("id"));
      raw.put(RawTable.without(stored(), "tags"));

      assertThat(samples.update("id").apply(A.tags.append("y")).execute().tags())
          .containsExactly("y");
    }

    @Test
    void prependMakesAnAbsentList() {
      samples.put(Sample.bare("id"));
      raw.put(RawTable.without(stored(), "tags"));

      assertThat(samples.update("id").apply(A.tags.prependAll(List.of("y", "z"))).execute().tags())
          .containsExactly("y", "z");
    }

    @Test
    void appendTakesDocuments() {
      assertThat(full(A.homes.appendAll(List.of(Address.in("Riga")))).homes())
          .extracting(Address::city)
          .containsExactly("Oslo", "Bergen", "Riga");
    }

    @Test
    void anElementCanBeSet() {
      assertThat(full(A.tags.at(1).set("B")).tags()).containsExactly("a", "B", "c");
    }

    @Test
    void anElementBehindTheLastIsAppended() {
      assertThat(full(A.tags.at(99).set("z")).tags()).containsExactly("a", "b", "c", "z");
    }

    @Test
    void anElementCanBeRemoved() {
      assertThat(full(A.tags.remove(1)).tags()).containsExactly("a", "c");
      assertThat(full(A.tags.at(0).remove()).tags()).containsExactly("b", "c");
    }

    @Test
    void elementsAreRemovedByTheirOldPlaces() {
      assertThat(full(A.tags.remove(0), A.tags.remove(1)).tags()).containsExactly("c");
    }

    @Test
    void removingWhatIsNotThereChangesNothing() {
      assertThat(full(A.tags.remove(7)).tags()).containsExactly("a", "b", "c");
    }

    @Test
    void aDocumentInAListCanBeChanged() {
      assertThat(full(A.homes.at(0).street.set("Karl Johan")).homes().get(0))
          .isEqualTo(new Address("Oslo", "Karl Johan", 0));
    }
  }

  @Nested
  class Sets {
    @Test
    void addPutsElementsIn() {
      assertThat(full(A.labels.add("y", "z")).labels()).containsExactlyInAnyOrder("x", "y", "z");
    }

    @Test
    void addMakesAnAbsentSet() {
      assertThat(bare(A.labels.add("z")).labels()).containsExactly("z");
    }

    @Test
    void deleteTakesElementsOut() {
      assertThat(full(A.labels.delete("y", "unknown")).labels()).containsExactly("x");
    }

    @Test
    void deleteOfTheLastElementRemovesTheAttribute() {
      assertThat(full(A.labels.delete("x", "y")).labels()).isEmpty();
      assertThat(stored()).doesNotContainKey("labels");
    }

    @Test
    void deleteFromAnAbsentSetChangesNothing() {
      assertThat(bare(A.labels.delete("x"))).isEqualTo(Sample.bare("id"));
    }

    @Test
    void numbersAreElements() {
      assertThat(full(A.numbers.add(3), A.labels.delete("x")).numbers())
          .containsExactlyInAnyOrder(1, 2, 3);
      assertThat(full(A.numbers.deleteAll(List.of(1))).numbers()).containsExactly(2);
    }

    @Test
    void bytesAreElements() {
      assertThat(full(A.keys.addAll(List.of(bytes(3)))).keys())
          .containsExactlyInAnyOrder(bytes(1), bytes(2), bytes(3));
      assertThat(full(A.keys.delete(bytes(1))).keys()).containsExactly(bytes(2));
    }
  }

  @Nested
  class Numbers {
    @Test
    void addAddsToTheNumber() {
      assertThat(full(A.count.add(4)).count()).isEqualTo(7);
      assertThat(full(A.count.add(-4)).count()).isEqualTo(-1);
      assertThat(full(A.price.add(new BigDecimal("0.1"))).price()).isEqualTo(new BigDecimal("2.6"));
    }

    @Test
    void addStartsFromZero() {
      assertThat(bare(A.rest.add(4)).rest()).isEqualTo(4);
    }
  }

  @Nested
  class Removal {
    @Test
    void takesAttributesOfAllKindsAway() {
      Sample removed =
          full(
              A.note.remove(),
              A.rest.remove(),
              A.checked.remove(),
              A.thumb.remove(),
              A.second.remove(),
              A.tags.remove(),
              A.homes.remove(),
              A.labels.remove(),
              A.numbers.remove(),
              A.keys.remove(),
              A.scores.remove(),
              A.byColor.remove(),
              A.tree.remove(),
              A.data.remove());

      assertThat(stored().keySet())
          .containsExactlyInAnyOrder(
              "id", "text", "count", "price", "ratio", "active", "at", "color", "bytes", "address");
      assertThat(removed.tags()).isEmpty();
      assertThat(removed.tree()).isNull();
    }

    @Test
    void ofWhatIsAbsentChangesNothing() {
      assertThat(bare(A.note.remove())).isEqualTo(Sample.bare("id"));
    }
  }

  @Nested
  class BelowTheTop {
    @Test
    void anAttributeOfADocument() {
      assertThat(full(A.address.city.set("Wien")).address())
          .isEqualTo(new Address("Wien", "Main", 2));
    }

    @Test
    void anAttributeOfAnOptionalDocument() {
      assertThat(full(A.second.street.set("Ring")).second())
          .isEqualTo(new Address("Brno", "Ring", 1));
    }

    @Test
    void aNumberOfADocument() {
      assertThat(full(A.address.floor.add(1)).address().floor()).isEqualTo(3);
      assertThat(full(A.address.floor.set(A.second.floor.plus(5))).address().floor()).isEqualTo(6);
    }

    @Test
    void removingAnAttributeOfADocument() {
      assertThat(full(A.address.street.remove()).address())
          .isEqualTo(new Address("Prague", null, 2));
    }

    @Test
    void anEntryOfAMap() {
      assertThat(full(A.scores.key("art").set(5)).scores()).isEqualTo(Map.of("math", 1, "art", 5));
      assertThat(full(A.scores.key("math").remove()).scores()).isEmpty();
    }

    @Test
    void anEntryWhoseNameHasADot() {
      assertThat(full(A.scores.key("a.b").set(5)).scores()).isEqualTo(Map.of("math", 1, "a.b", 5));
    }

    @Test
    void aDocumentInAMap() {
      assertThat(full(A.byColor.key(Color.BLUE).floor.set(8)).byColor())
          .isEqualTo(Map.of(Color.BLUE, new Address("Rome", null, 8)));
    }

    @Test
    void aDocumentInItself() {
      Node tree = full(A.tree.children.at(1).name.set("newest")).tree();

      assertThat(tree.children()).extracting(Node::name).containsExactly("first", "newest");
    }

    @Test
    void theParentOfADocumentInItself() {
      assertThat(full(A.tree.parent().name.set("top")).tree().parent()).isEqualTo(Node.leaf("top"));
      assertThat(full(A.tree.parent().remove()).tree().parent()).isNull();
    }

    @Test
    void severalLevelsDown() {
      Node tree = full(A.tree.children.at(0).children.append(Node.leaf("grandchild"))).tree();

      assertThat(tree.children().get(0).children()).containsExactly(Node.leaf("grandchild"));
    }

    @Test
    void aFreeFormDocument() {
      Map<String, Object> data =
          full(
                  A.data.key("text").set(1),
                  A.data.key("list").at(0).set("first"),
                  A.data.key("map").key("deep").set(false),
                  A.data.key("number").remove())
              .data();

      assertThat(data)
          .isEqualTo(
              Map.of(
                  "text", BigDecimal.ONE,
                  "list", List.of("first", new BigDecimal(2)),
                  "map", Map.of("deep", false)));
    }

    @Test
    void siblingsInOneUpdate() {
      assertThat(full(A.address.city.set("Wien"), A.address.floor.add(1)).address())
          .isEqualTo(new Address("Wien", "Main", 3));
    }
  }
}
