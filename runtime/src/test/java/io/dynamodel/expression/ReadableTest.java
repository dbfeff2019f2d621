package io.dynamodel.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.expression.Sample.A;
import io.dynamodel.expression.Sample.Address;
import io.dynamodel.expression.Sample.P;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What conditions, actions and values print. */
class ReadableTest {

  @Test
  void conditions() {
    assertThat(P.price.lt(5)).hasToString("price < 5");
    assertThat(A.note.eq("foo").or(A.count.lt(3)).and(A.address.city.beginsWith("P").not()))
        .hasToString("(note = \"foo\" OR count < 3) AND NOT begins_with(address.city, \"P\")");
    assertThat(A.tags.at(0).in("a", "b")).hasToString("tags[0] IN (\"a\", \"b\")");
    assertThat(A.tags.size().between(1, 2)).hasToString("size(tags) BETWEEN 1 AND 2");
    assertThat(A.tags.size()).hasToString("size(tags)");
  }

  @Test
  void actions() {
    assertThat(A.count.set(A.count.plus(1))).hasToString("SET count = count + 1");
    assertThat(A.note.remove()).hasToString("REMOVE note");
    assertThat(A.count.add(2)).hasToString("ADD count 2");
    assertThat(A.labels.delete("k")).hasToString("DELETE labels {\"k\"}");
    assertThat(A.note.orElse("x")).hasToString("if_not_exists(note, \"x\")");
  }

  @Test
  void values() {
    assertThat(A.active.eq(true)).hasToString("active = true");
    assertThat(A.payload.eq(new byte[3])).hasToString("payload = <3 bytes>");
    assertThat(A.blobs.eq(Set.of(new byte[2]))).hasToString("blobs = {<2 bytes>}");
    assertThat(A.codes.eq(Set.of(1))).hasToString("codes = {1}");
    assertThat(A.tags.eq(List.of("a", "b"))).hasToString("tags = [\"a\", \"b\"]");
    assertThat(A.address.eq(new Address("Paris"))).hasToString("address = {city: \"Paris\"}");
    assertThat(A.groups.at(0).set(Set.of())).hasToString("SET groups[0] = NULL");
  }

  @Test
  void longValuesAreShortened() {
    assertThat(A.note.eq("x".repeat(61))).hasToString("note = \"" + "x".repeat(60) + "…\"");
    assertThat(A.note.eq("x".repeat(60))).hasToString("note = \"" + "x".repeat(60) + "\"");
    assertThat(A.data.eq(List.of(1, 2, 3, 4, 5, 6))).hasToString("data = [1, 2, 3, 4, 5, …]");
    assertThat(A.data.eq(List.of(1, 2, 3, 4, 5))).hasToString("data = [1, 2, 3, 4, 5]");
    assertThat(A.byState.set(Map.of()).toString()).isEqualTo("SET byState = {}");
  }

  @Test
  void attributeNames() {
    assertThat(
            ConditionParts.attributeNames(
                A.note
                    .eq(A.other)
                    .and(A.address.city.exists().not())
                    .or(A.tags.at(1).size().between(1, 2))
                    .or(A.count.in(1, 2))))
        .containsExactlyInAnyOrder("note", "other", "address", "tags", "count");
  }
}
