package io.dynamodel.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.expression.Sample.A;
import io.dynamodel.expression.Sample.Address;
import io.dynamodel.expression.Sample.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two actions of one update on one path, or on a path and a part of it. */
class OverlapTest {

  private static void assertOverlap(
      UpdateAction<Event> first, UpdateAction<Event> second, String firstPath, String secondPath) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExpressionRenderer().update(List.of(first, second)))
        .withMessage(
            "update: one action changes %s, another one %s: DynamoDB takes only one of them",
            firstPath, secondPath);
  }

  @SafeVarargs
  private static void assertNoOverlap(UpdateAction<Event>... actions) {
    assertThat(new ExpressionRenderer().update(List.of(actions))).isNotEmpty();
  }

  @Test
  void onePathTwice() {
    assertOverlap(A.note.set("x"), A.note.remove(), "note", "note");
    assertOverlap(A.count.add(1), A.count.set(A.count.plus(1)), "count", "count");
    assertOverlap(A.labels.add("x"), A.labels.delete("y"), "labels", "labels");
    assertOverlap(A.tags.remove(2), A.tags.at(2).set("x"), "tags[2]", "tags[2]");
  }

  @Test
  void aPathAndAPartOfIt() {
    assertOverlap(
        A.address.set(new Address("x")), A.address.city.set("y"), "address", "address.city");
    assertOverlap(
        A.address.city.set("y"), A.address.set(new Address("x")), "address.city", "address");
    assertOverlap(A.tags.append("x"), A.tags.remove(0), "tags", "tags[0]");
    assertOverlap(A.tags.remove(0), A.tags.append("x"), "tags[0]", "tags");
    assertOverlap(
        A.tree.children.at(1).parent().name.set("x"),
        A.tree.children.remove(),
        "tree.children[1].parent.name",
        "tree.children");
  }

  @Test
  void oneAttributeTakenForAListAndForAMap() {
    assertOverlap(A.data.at(0).set("x"), A.data.key("k").set("y"), "data[0]", "data.k");
    assertOverlap(A.data.key("k").set("y"), A.data.at(0).remove(), "data.k", "data[0]");
    assertOverlap(
        A.data.key("k").at(3).key("deep").set(1),
        A.data.key("k").key("x").set(2),
        "data.k[3].deep",
        "data.k.x");
    assertNoOverlap(A.data.key("a").at(0).set("x"), A.data.key("b").key("k").set("y"));
  }

  @Test
  void anUpsertAndWhatElseChangesItsParent() {
    assertOverlap(
        A.address.upsert(A.address.city.set("x")),
        A.address.street.set("y"),
        "address",
        "address.street");
    assertOverlap(
        A.byName.key("a").city.set("x"),
        A.byName.upsert(A.byName.key("b").set(new Address("y"))),
        "byName.a.city",
        "byName");
    assertOverlap(
        A.address.upsert(A.address.city.set("x")),
        A.address.upsert(A.address.city.set("y"), A.address.street.set("z")),
        "address",
        "address");
    assertNoOverlap(
        A.address.upsert(A.address.city.set("x")), A.badge.upsert(A.badge.label.set("y")));
  }

  @Test
  void neighboursDoNotOverlap() {
    assertNoOverlap(A.tags.at(0).set("x"), A.tags.at(1).set("x"), A.tags.remove(10));
    assertNoOverlap(A.address.city.set("x"), A.address.street.set("y"));
    assertNoOverlap(A.byName.key("a").remove(), A.byName.key("b").city.set("x"));
    assertNoOverlap(A.data.key("a.b").remove(), A.data.key("a").key("b").remove());
  }

  @Test
  void readingAnotherChangedPathIsNoOverlap() {
    assertNoOverlap(A.other.set(A.note.orElse("x")), A.note.remove());
  }
}
