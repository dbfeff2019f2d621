package io.dynamodel.expression;

import static io.dynamodel.expression.Rendered.b;
import static io.dynamodel.expression.Rendered.l;
import static io.dynamodel.expression.Rendered.n;
import static io.dynamodel.expression.Rendered.s;
import static io.dynamodel.expression.Rendered.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.expression.Sample.A;
import io.dynamodel.expression.Sample.Address;
import io.dynamodel.expression.Sample.P;
import io.dynamodel.expression.Sample.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every update action: its text, its names, its values. */
class UpdateTest {

  @Test
  void setToAValue() {
    update(A.note.set("x")).hasText("SET #0 = :0").hasNames("note").hasValues(s("x"));
    update(A.state.set(Status.CLOSED)).hasValues(s("CLOSED"));
    update(A.active.set(true)).hasValues(AttributeValue.fromBool(true));
    update(A.payload.set(new byte[] {1})).hasValues(b(1));
    update(A.tags.set(List.of("x"))).hasValues(l(s("x")));
    update(A.tags.set(List.of())).hasText("SET #0 = :0").hasValues(l());
    update(A.address.set(new Address("Paris")))
        .hasValues(AttributeValue.fromM(Map.of("city", s("Paris"))));
    update(A.data.set(Map.of("a", 1))).hasValues(AttributeValue.fromM(Map.of("a", n("1"))));
  }

  @Test
  void setToALong() {
    update(A.total.set(5)).hasText("SET #0 = :0").hasNames("total").hasValues(n("5"));
    update(A.count.set(5L)).hasValues(n("5"));
    update(P.price.setIfAbsent(5)).hasText("SET #0 = if_not_exists(#0, :0)").hasValues(n("5"));
  }

  @Test
  void setToAnotherAttribute() {
    update(A.other.set(A.status)).hasText("SET #0 = #1").hasNames("other", "status").hasValues();
    update(A.other.set(A.eventId)).hasText("SET #0 = #1").hasNames("other", "eventId");
    update(A.data.set(A.count)).hasText("SET #0 = #1").hasNames("data", "count");
    update(A.other.set(A.note.orElse("none")))
        .hasText("SET #0 = if_not_exists(#1, :0)")
        .hasNames("other", "note")
        .hasValues(s("none"));
  }

  @Test
  void setToASum() {
    update(A.count.set(A.count.plus(1)))
        .hasText("SET #0 = #0 + :0")
        .hasNames("count")
        .hasValues(n("1"));
    update(A.count.set(A.limit.plus(Integer.valueOf(2))))
        .hasText("SET #0 = #1 + :0")
        .hasNames("count", "limit")
        .hasValues(n("2"));
    update(A.count.set(A.count.plus(A.limit)))
        .hasText("SET #0 = #0 + #1")
        .hasNames("count", "limit")
        .hasValues();
  }

  @Test
  void setToADifference() {
    update(A.count.set(A.count.minus(1))).hasText("SET #0 = #0 - :0").hasValues(n("1"));
    update(P.price.set(P.price.minus(new BigDecimal("0.50")))).hasValues(n("0.5"));
    update(A.count.set(A.limit.minus(A.count)))
        .hasText("SET #0 = #1 - #0")
        .hasNames("count", "limit");
    update(A.count.set(A.count.subtractedFrom(10)))
        .hasText("SET #0 = :0 - #0")
        .hasNames("count")
        .hasValues(n("10"));
    update(A.count.set(A.count.subtractedFrom(Integer.valueOf(9)))).hasValues(n("9"));
  }

  @Test
  void defaultsInsideArithmetic() {
    update(A.count.set(A.count.orElse(0).plus(1)))
        .hasText("SET #0 = if_not_exists(#0, :0) + :1")
        .hasNames("count")
        .hasValues(n("0"), n("1"));
    update(A.total.set(A.total.orElse(0).minus(A.total.orElse(7L))))
        .hasText("SET #0 = if_not_exists(#0, :0) - if_not_exists(#0, :1)")
        .hasValues(n("0"), n("7"));
    update(A.count.set(A.limit.orElse(1).subtractedFrom(1)))
        .hasText("SET #0 = :0 - if_not_exists(#1, :0)")
        .hasNames("count", "limit")
        .hasValues(n("1"));
  }

  @Test
  void setIfAbsent() {
    update(A.note.setIfAbsent("x"))
        .hasText("SET #0 = if_not_exists(#0, :0)")
        .hasNames("note")
        .hasValues(s("x"));
    update(A.count.setIfAbsent(1)).hasText("SET #0 = if_not_exists(#0, :0)").hasValues(n("1"));
  }

  @Test
  void appendAndPrependMakeTheListWhereItIsAbsent() {
    update(A.tags.append("a", "b"))
        .hasText("SET #0 = list_append(if_not_exists(#0, :0), :1)")
        .hasNames("tags")
        .hasValues(l(), l(s("a"), s("b")));
    update(A.tags.prepend("a"))
        .hasText("SET #0 = list_append(:0, if_not_exists(#0, :1))")
        .hasNames("tags")
        .hasValues(l(s("a")), l());
    update(A.rows.append(List.of("a"))).hasValues(l(), l(l(s("a"))));
    update(A.tags.appendAll(List.of("a", "b"))).hasValues(l(), l(s("a"), s("b")));
    update(A.tags.prependAll(Set.of("a"))).hasValues(l(s("a")), l());
  }

  @Test
  void remove() {
    update(A.note.remove()).hasText("REMOVE #0").hasNames("note").hasValues();
    update(A.total.remove()).hasText("REMOVE #0").hasNames("total");
    update(A.extra.remove()).hasText("REMOVE #0").hasNames("extra");
    update(A.flag.remove()).hasText("REMOVE #0").hasNames("flag");
    update(A.labels.remove()).hasText("REMOVE #0").hasNames("labels");
    update(A.tags.remove(2)).hasText("REMOVE #0[2]").hasNames("tags");
    update(A.tags.at(3).remove()).hasText("REMOVE #0[3]").hasNames("tags");
    update(A.byName.key("k").remove()).hasText("REMOVE #0.#1").hasNames("byName", "k");
    update(A.data.key("k").remove()).hasText("REMOVE #0.#1").hasNames("data", "k");
  }

  @Test
  void setOrRemove() {
    update(A.note.setOrRemove("x")).hasText("SET #0 = :0").hasValues(s("x"));
    update(A.note.setOrRemove(null)).hasText("REMOVE #0").hasNames("note").hasValues();
    update(A.byName.key("k").setOrRemove(null)).hasText("REMOVE #0.#1");
  }

  @Test
  void anEmptySetIsRemoved() {
    update(A.labels.set(Set.of())).hasText("REMOVE #0").hasNames("labels").hasValues();
    update(A.address.labels.set(Set.of())).hasText("REMOVE #0.#1").hasNames("address", "labels");
    update(A.data.set(Set.of())).hasText("REMOVE #0");
    update(A.data.key("k").set(Set.of()))
        .hasText("SET #0.#1 = :0")
        .hasValues(AttributeValue.fromNul(true));
    update(A.labels.set(Set.of("a")))
        .hasText("SET #0 = :0")
        .hasValues(AttributeValue.fromSs(List.of("a")));
  }

  @Test
  void anEmptySetInAListIsNull() {
    update(A.groups.at(1).set(Set.of()))
        .hasText("SET #0[1] = :0")
        .hasNames("groups")
        .hasValues(AttributeValue.fromNul(true));
  }

  @Test
  void aFreeFormNullIsKeptWhereAMapHoldsIt() {
    AttributeValue none = AttributeValue.fromNul(true);
    update(A.data.key("k").set(none)).hasText("SET #0.#1 = :0").hasValues(none);
    update(A.data.set(none)).hasText("REMOVE #0");
  }

  @Test
  void addToNumbersAndSets() {
    update(A.count.add(-1)).hasText("ADD #0 :0").hasNames("count").hasValues(n("-1"));
    update(P.price.add(new BigDecimal("1.50"))).hasText("ADD #0 :0").hasValues(n("1.5"));
    update(A.labels.add("l", "m"))
        .hasText("ADD #0 :0")
        .hasNames("labels")
        .hasValues(AttributeValue.fromSs(List.of("l", "m")));
    update(A.codes.add(1, 1)).hasValues(AttributeValue.fromNs(List.of("1")));
    update(A.labels.addAll(List.of("l"))).hasValues(AttributeValue.fromSs(List.of("l")));
  }

  @Test
  void deleteFromSets() {
    update(A.labels.delete("k"))
        .hasText("DELETE #0 :0")
        .hasNames("labels")
        .hasValues(AttributeValue.fromSs(List.of("k")));
    update(A.blobs.deleteAll(List.of(new byte[] {1})))
        .hasValues(AttributeValue.fromBs(List.of(b(1).b())));
  }

  @Test
  void nestedPaths() {
    update(A.address.city.set("Paris"))
        .hasText("SET #0.#1 = :0")
        .hasNames("address", "city")
        .hasValues(s("Paris"));
    update(A.tree.children.at(0).parent().name.set("n")).hasText("SET #0.#1[0].#2.#3 = :0");
    update(A.byState.key(Status.OPEN).add(1)).hasText("ADD #0.#1 :0").hasNames("byState", "OPEN");
  }

  @Test
  void sectionsComeOnceEachInAFixedOrder() {
    update(
            A.labels.delete("k"),
            A.count.add(1),
            A.note.remove(),
            A.other.set("x"),
            A.codes.add(1),
            A.tags.remove(0),
            A.status.set("y"))
        .hasText("SET #0 = :0, #1 = :1 REMOVE #2, #3[0] ADD #4 :2, #5 :3 DELETE #6 :4")
        .hasNames("other", "status", "note", "tags", "count", "codes", "labels")
        .hasValues(
            s("x"),
            s("y"),
            n("1"),
            AttributeValue.fromNs(List.of("1")),
            AttributeValue.fromSs(List.of("k")));
  }

  @Test
  void noActionsNoText() {
    update().hasText("").hasNames().hasValues();
  }

  @Test
  void whatAnActionTellsTheRuntime() {
    assertThat(Change.of(A.address.city.set("x")).path()).isEqualTo(A.address.city.path());
    assertThat(Change.of(A.note.set("x")).creates()).isTrue();
    assertThat(Change.of(A.note.setIfAbsent("x")).creates()).isTrue();
    assertThat(Change.of(A.count.add(1)).creates()).isTrue();
    assertThat(Change.of(A.tags.append("x")).creates()).isTrue();
    assertThat(Change.of(A.address.city.set("x")).creates()).isFalse();
    assertThat(Change.of(A.note.remove()).creates()).isFalse();
    assertThat(Change.of(A.labels.delete("x")).creates()).isFalse();
    assertThat(Change.of(A.labels.set(Set.of())).creates()).isFalse();
  }
}
