package io.dynamodel.it.behaviour.update;

import static io.dynamodel.it.behaviour.model.SampleTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Address;
import io.dynamodel.it.behaviour.model.Color;
import io.dynamodel.it.behaviour.model.Sample;
import io.dynamodel.it.behaviour.model.SampleTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Actions that can't be done: what says so, and that nothing is changed. */
@WithDynamoDb
class UpdateRefusalsTest {
  private final RecordingClient client;
  private final SampleTable samples;

  UpdateRefusalsTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    samples = new SampleTable(client);
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new SampleTable(direct).admin().create();
  }

  @BeforeEach
  void putSamples() {
    samples.put(Sample.full("full"));
    samples.put(Sample.bare("bare"));
    client.clear();
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private void update(String id, UpdateAction<Sample>... actions) {
    samples.update(id).apply(actions).execute();
  }

  static Stream<Arguments> overlaps() {
    return Stream.of(
        Arguments.of(A.text.set("a"), A.text.set("b"), "text", "text"),
        Arguments.of(A.note.set("a"), A.note.remove(), "note", "note"),
        Arguments.of(
            A.address.city.set("a"), A.address.set(Address.in("b")), "address.city", "address"),
        Arguments.of(
            A.address.set(Address.in("b")), A.address.city.set("a"), "address", "address.city"),
        Arguments.of(A.tags.at(0).set("a"), A.tags.append("b"), "tags[0]", "tags"),
        Arguments.of(A.tags.remove(1), A.tags.at(1).set("b"), "tags[1]", "tags[1]"),
        Arguments.of(A.labels.add("a"), A.labels.delete("b"), "labels", "labels"),
        Arguments.of(
            A.byColor.key(Color.RED).remove(),
            A.byColor.key(Color.RED).floor.add(1),
            "byColor.RED",
            "byColor.RED.floor"));
  }

  @ParameterizedTest
  @MethodSource("overlaps")
  void overlappingActionsAreNamedBeforeSending(
      UpdateAction<Sample> first, UpdateAction<Sample> second, String one, String other) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> update("full", first, second))
        .withMessageContaining("changes " + one + ",")
        .withMessageContaining("another one " + other + ":");
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void pathsThatOnlyLookAlikeDoNotOverlap() {
    update("full", A.tags.at(1).set("x"), A.tags.at(10).set("y"), A.text.set("z"));

    assertThat(samples.get("full").tags()).containsExactly("a", "x", "c", "y");
  }

  static Stream<Arguments> unsuited() {
    return Stream.of(
        Arguments.of(A.second.city.set("a"), "second.city", "[SET second.city = \"a\"]"),
        Arguments.of(A.second.street.remove(), "second.street", "[REMOVE second.street]"),
        Arguments.of(A.homes.at(0).city.set("a"), "homes[0].city", "[SET homes[0].city = \"a\"]"),
        Arguments.of(
            A.byColor.key(Color.RED).floor.add(1),
            "byColor.RED.floor",
            "[ADD byColor.RED.floor 1]"),
        Arguments.of(
            A.tree.children.at(0).name.set("a"),
            "tree.children[0].name",
            "[SET tree.children[0].name = \"a\"]"));
  }

  @ParameterizedTest
  @MethodSource("unsuited")
  void whatHoldsAPartIsSaidToBeMissing(UpdateAction<Sample> action, String path, String shown) {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> update("bare", action))
        .withMessage(
            "table samples, key {id=bare}, attribute "
                + path
                + ": one of the actions "
                + shown
                + " changes a part of what is absent, NULL or of another type in the item. Use"
                + " upsert of the document or map that holds the part, or set that first;"
                + " @Default(\"{}\") has items begin with an empty map")
        .withCauseInstanceOf(DynamoDbException.class);
    assertThat(samples.get("bare")).isEqualTo(Sample.bare("bare"));
  }

  static Stream<Arguments> lacking() {
    return Stream.of(
        Arguments.of(A.rest.set(A.rest.plus(1)), "rest: ", "[SET rest = rest + 1]"),
        Arguments.of(A.text.set(A.note), "text: ", "[SET text = note]"));
  }

  @ParameterizedTest
  @MethodSource("lacking")
  void whatTheItemLacksIsSaidWithTheActions(
      UpdateAction<Sample> action, String path, String shown) {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> update("bare", action))
        .withMessage(
            "table samples, key {id=bare}, attribute "
                + path
                + "the item lacks an attribute that one of the actions "
                + shown
                + " reads. Read it with orElse")
        .withCauseInstanceOf(DynamoDbException.class);
    assertThat(samples.get("bare")).isEqualTo(Sample.bare("bare"));
  }

  @Test
  void oneActionThatCannotBeDoneStopsAll() {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> update("bare", A.text.set("new"), A.rest.set(A.rest.plus(1))));
    assertThat(samples.get("bare")).isEqualTo(Sample.bare("bare"));
  }

  @Test
  void anEmptySetIsNoOperand() {
    assertThatIllegalArgumentException().isThrownBy(() -> A.labels.setIfAbsent(Set.of()));
  }

  @Test
  void aNegativeIndexIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> A.tags.at(-1))
        .withMessage("tags: a list index is at least 0, not -1");
    assertThatIllegalArgumentException().isThrownBy(() -> A.tags.remove(-1));
  }
}
