package io.dynamodel.expression;

import static io.dynamodel.expression.Rendered.b;
import static io.dynamodel.expression.Rendered.condition;
import static io.dynamodel.expression.Rendered.l;
import static io.dynamodel.expression.Rendered.n;
import static io.dynamodel.expression.Rendered.s;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.expression.Sample.A;
import io.dynamodel.expression.Sample.Address;
import io.dynamodel.expression.Sample.P;
import io.dynamodel.expression.Sample.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every operator of conditions: its text, its names, its values. */
class ConditionTest {

  @Test
  void existence() {
    condition(A.note.exists()).hasText("attribute_exists(#0)").hasNames("note").hasValues();
    condition(A.note.notExists()).hasText("attribute_not_exists(#0)").hasNames("note").hasValues();
  }

  @Test
  void typesAreNamedAsDynamoDbNamesThem() {
    condition(A.note.hasType(AttributeType.NULL))
        .hasText("attribute_type(#0, :0)")
        .hasNames("note")
        .hasValues(s("NULL"));
    condition(A.active.hasType(AttributeType.BOOL)).hasValues(s("BOOL"));
  }

  @Test
  void comparisonsWithValues() {
    condition(A.note.eq("x")).hasText("#0 = :0").hasNames("note").hasValues(s("x"));
    condition(A.note.ne("x")).hasText("#0 <> :0").hasNames("note").hasValues(s("x"));
    condition(A.note.lt("x")).hasText("#0 < :0").hasNames("note").hasValues(s("x"));
    condition(A.note.le("x")).hasText("#0 <= :0").hasNames("note").hasValues(s("x"));
    condition(A.note.gt("x")).hasText("#0 > :0").hasNames("note").hasValues(s("x"));
    condition(A.note.ge("x")).hasText("#0 >= :0").hasNames("note").hasValues(s("x"));
  }

  @Test
  void comparisonsWithAttributes() {
    condition(A.note.eq(A.other)).hasText("#0 = #1").hasNames("note", "other").hasValues();
    condition(A.note.ne(A.other)).hasText("#0 <> #1").hasNames("note", "other").hasValues();
    condition(A.count.lt(A.limit)).hasText("#0 < #1").hasNames("count", "limit").hasValues();
    condition(A.count.le(A.limit)).hasText("#0 <= #1").hasNames("count", "limit").hasValues();
    condition(A.count.gt(A.limit)).hasText("#0 > #1").hasNames("count", "limit").hasValues();
    condition(A.count.ge(A.limit)).hasText("#0 >= #1").hasNames("count", "limit").hasValues();
  }

  @Test
  void aKeyAttributeIsComparedAsAnyOther() {
    condition(A.other.eq(A.eventId)).hasText("#0 = #1").hasNames("other", "eventId").hasValues();
    condition(A.sequence.between(1, 9)).hasText("#0 BETWEEN :0 AND :1").hasNames("sequence");
    condition(A.hash.beginsWith(new byte[] {1}))
        .hasText("begins_with(#0, :0)")
        .hasNames("hash")
        .hasValues(b(1));
  }

  @Test
  void between() {
    condition(A.note.between("a", "b"))
        .hasText("#0 BETWEEN :0 AND :1")
        .hasNames("note")
        .hasValues(s("a"), s("b"));
    condition(A.note.between("a", "a")).hasText("#0 BETWEEN :0 AND :0").hasValues(s("a"));
  }

  @Test
  void betweenTakesItsBoundsInOrder() {
    refusedBounds(
        "note: between(\"b\", \"a\") has the greater bound first", () -> A.note.between("b", "a"));
    refusedBounds(
        "count: between(10, 9) has the greater bound first", () -> A.count.between(10, 9));
    refusedBounds(
        "hash: between(", () -> A.hash.between(new byte[] {(byte) 200}, new byte[] {100}));
    refusedBounds(
        "tags: between(2, 1) has the greater bound first", () -> A.tags.size().between(2, 1));
  }

  private static void refusedBounds(String message, ThrowingCallable condition) {
    assertThatIllegalArgumentException().isThrownBy(condition).withMessageStartingWith(message);
  }

  @Test
  void membership() {
    condition(A.note.in("a", "b"))
        .hasText("#0 IN (:0, :1)")
        .hasNames("note")
        .hasValues(s("a"), s("b"));
    condition(A.note.in("a")).hasText("#0 IN (:0)").hasValues(s("a"));
    condition(A.active.in(List.of(true)))
        .hasText("#0 IN (:0)")
        .hasValues(AttributeValue.fromBool(true));
    condition(A.count.in(List.of(3, 1))).hasText("#0 IN (:0, :1)").hasValues(n("3"), n("1"));
  }

  @Test
  void textFunctions() {
    condition(A.timestamp.beginsWith("2023"))
        .hasText("begins_with(#0, :0)")
        .hasNames("timestamp")
        .hasValues(s("2023"));
    condition(A.state.contains("PE"))
        .hasText("contains(#0, :0)")
        .hasNames("state")
        .hasValues(s("PE"));
  }

  @Test
  void valuesAreStoredAsTheItemStoresThem() {
    condition(A.timestamp.gt(Instant.EPOCH)).hasValues(s("1970-01-01T00:00:00.000000000Z"));
    condition(A.state.eq(Status.OPEN)).hasValues(s("OPEN"));
    condition(P.price.lt(new BigDecimal("5.00"))).hasValues(n("5"));
    condition(A.address.eq(new Address("Paris")))
        .hasText("#0 = :0")
        .hasNames("address")
        .hasValues(AttributeValue.fromM(Map.of("city", s("Paris"))));
  }

  @Test
  void binaryFunctions() {
    condition(A.payload.contains(new byte[] {2, 3}))
        .hasText("contains(#0, :0)")
        .hasNames("payload")
        .hasValues(b(2, 3));
    condition(A.payload.lt(new byte[] {2})).hasText("#0 < :0").hasValues(b(2));
  }

  @Test
  void numbersTakeLong() {
    condition(A.count.eq(5L)).hasText("#0 = :0").hasNames("count").hasValues(n("5"));
    condition(A.count.ne(5)).hasText("#0 <> :0").hasValues(n("5"));
    condition(P.price.lt(5)).hasText("#0 < :0").hasNames("price").hasValues(n("5"));
    condition(A.ratio.le(5)).hasText("#0 <= :0").hasValues(n("5"));
    condition(A.total.gt(5)).hasText("#0 > :0").hasValues(n("5"));
    condition(A.small.ge(-128)).hasText("#0 >= :0").hasValues(n("-128"));
    condition(P.price.between(1, 2)).hasText("#0 BETWEEN :0 AND :1").hasValues(n("1"), n("2"));
  }

  @Test
  void sizes() {
    condition(A.tags.size().eq(2)).hasText("size(#0) = :0").hasNames("tags").hasValues(n("2"));
    condition(A.tags.size().ne(2)).hasText("size(#0) <> :0").hasValues(n("2"));
    condition(A.labels.size().lt(2)).hasText("size(#0) < :0").hasValues(n("2"));
    condition(A.byName.size().le(2)).hasText("size(#0) <= :0").hasValues(n("2"));
    condition(A.note.size().gt(2)).hasText("size(#0) > :0").hasValues(n("2"));
    condition(A.payload.size().ge(2)).hasText("size(#0) >= :0").hasValues(n("2"));
    condition(A.data.size().between(0, 2))
        .hasText("size(#0) BETWEEN :0 AND :1")
        .hasNames("data")
        .hasValues(n("0"), n("2"));
  }

  @Test
  void elementsOfCollections() {
    condition(A.labels.contains("x"))
        .hasText("contains(#0, :0)")
        .hasNames("labels")
        .hasValues(s("x"));
    condition(A.codes.contains(7)).hasText("contains(#0, :0)").hasValues(n("7"));
    condition(A.blobs.contains(new byte[] {7})).hasValues(b(7));
    condition(A.tags.contains("x")).hasText("contains(#0, :0)").hasNames("tags").hasValues(s("x"));
    condition(A.rows.contains(List.of("x"))).hasValues(l(s("x")));
    condition(A.labels.eq(Set.of("x"))).hasValues(AttributeValue.fromSs(List.of("x")));
  }

  @Test
  void emptiness() {
    String sized = "attribute_not_exists(#0) OR attribute_type(#0, :0) OR size(#0) = :1";
    condition(A.labels.isEmpty()).hasText(sized).hasNames("labels").hasValues(s("NULL"), n("0"));
    condition(A.tags.isEmpty()).hasText(sized);
    condition(A.byName.isEmpty()).hasText(sized);
    condition(A.data.isEmpty()).hasText(sized);
    condition(A.note.isEmpty()).hasText(sized);
    condition(A.extra.isEmpty()).hasText(sized);
    String plain = "attribute_not_exists(#0) OR attribute_type(#0, :0)";
    condition(A.total.isEmpty()).hasText(plain).hasNames("total").hasValues(s("NULL"));
    condition(A.flag.isEmpty()).hasText(plain);
    condition(A.byName.key("k").isEmpty()).hasText(plain.replace("#0", "#0.#1"));
  }

  @Test
  void nestedPaths() {
    condition(A.address.city.eq("Paris"))
        .hasText("#0.#1 = :0")
        .hasNames("address", "city")
        .hasValues(s("Paris"));
    condition(A.tags.at(0).eq("x")).hasText("#0[0] = :0").hasNames("tags");
    condition(A.rows.at(1).at(20).exists()).hasText("attribute_exists(#0[1][20])").hasNames("rows");
    condition(A.byName.key("a.b").city.exists())
        .hasText("attribute_exists(#0.#1.#2)")
        .hasNames("byName", "a.b", "city");
    condition(A.byState.key(Status.OPEN).gt(1)).hasText("#0.#1 > :0").hasNames("byState", "OPEN");
  }

  @Test
  void pathsOfRecursiveDocuments() {
    condition(A.tree.children.at(0).children.at(3).parent().parent().name.exists())
        .hasText("attribute_exists(#0.#1[0].#1[3].#2.#2.#3)")
        .hasNames("tree", "children", "parent", "name");
  }

  @Test
  void freeFormAttributes() {
    condition(A.data.key("x").at(2).key("y").ge(1.5))
        .hasText("#0.#1[2].#2 >= :0")
        .hasNames("data", "x", "y")
        .hasValues(n("1.5"));
    condition(A.data.eq(Map.of("k", List.of(true))))
        .hasValues(AttributeValue.fromM(Map.of("k", l(AttributeValue.fromBool(true)))));
    condition(A.data.key("x").beginsWith("p")).hasText("begins_with(#0.#1, :0)").hasValues(s("p"));
    condition(A.data.contains(3)).hasText("contains(#0, :0)").hasValues(n("3"));
    condition(A.data.key("x").eq(A.count)).hasText("#0.#1 = #2").hasNames("data", "x", "count");
    condition(A.data.in(1, "x")).hasText("#0 IN (:0, :1)").hasValues(n("1"), s("x"));
  }

  @Test
  void equalNamesAndValuesShareAPlaceholder() {
    condition(A.note.eq("x").or(A.other.eq("y")).or(A.note.eq("y")).or(A.other.eq("x")))
        .hasText("#0 = :0 OR #1 = :1 OR #0 = :1 OR #1 = :0")
        .hasNames("note", "other")
        .hasValues(s("x"), s("y"));
    condition(A.note.eq("1").or(A.count.eq(1)))
        .hasText("#0 = :0 OR #1 = :1")
        .hasValues(s("1"), n("1"));
  }

  @Test
  void storedAttributesTakeAttributeValues() {
    StoredAttribute<Object> id = new StoredAttribute<>("id");
    condition(id.eq(n("1")).and(id.beginsWith(s("a"))))
        .hasText("#0 = :0 AND begins_with(#0, :1)")
        .hasNames("id")
        .hasValues(n("1"), s("a"));
    condition(id.exists()).hasText("attribute_exists(#0)").hasNames("id").hasValues();
    condition(id.between(n("1"), n("2"))).hasText("#0 BETWEEN :0 AND :1");
  }
}
