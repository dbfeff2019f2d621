package io.dynamodel.expression;

import static io.dynamodel.expression.Rendered.condition;
import static io.dynamodel.expression.Rendered.l;
import static io.dynamodel.expression.Rendered.n;
import static io.dynamodel.expression.Rendered.s;
import static io.dynamodel.expression.Rendered.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Sample.A;
import io.dynamodel.expression.Sample.Address;
import io.dynamodel.expression.Sample.Event;
import io.dynamodel.expression.Sample.Node;
import io.dynamodel.expression.Sample.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Members of a document or a map, set where it is there, and in one that is made of them. */
class UpsertOfMembersTest {

  private static AttributeValue m(Map<String, AttributeValue> entries) {
    return AttributeValue.fromM(entries);
  }

  private static AttributeValue created(UpdateAction<Event> upsert) {
    return creation(upsert).value().orElseThrow();
  }

  /** What it comes to where there is no parent. */
  private static Change<Event> creation(UpdateAction<Event> upsert) {
    Change<Event> change = Change.of(upsert);
    return change.over(Set.of(change.upsertParent().orElseThrow())).findFirst().orElseThrow();
  }

  @Test
  void whereTheParentIsThereItsMembersAreSet() {
    update(
            A.count.add(1),
            A.address.upsert(A.address.city.set("x"), A.address.street.setOrRemove(null)))
        .hasText("SET #0.#1 = :0 REMOVE #0.#2 ADD #3 :1")
        .hasNames("address", "city", "street", "count")
        .hasValues(s("x"), n("1"));
    update(A.byState.upsert(A.byState.key(Status.OPEN).set(1)))
        .hasText("SET #0.#1 = :0")
        .hasNames("byState", "OPEN");
  }

  @Test
  void whereTheParentIsAbsentItIsSetAsAWhole() {
    UpdateAction<Event> upsert = A.address.upsert(A.address.city.set("x"));

    update(creation(upsert))
        .hasText("SET #0 = :0")
        .hasNames("address")
        .hasValues(m(Map.of("city", s("x"))));
    condition(A.address.path().<Event>isAbsentOrNull())
        .hasText("attribute_not_exists(#0) OR attribute_type(#0, :0)")
        .hasNames("address")
        .hasValues(s("NULL"));
    assertThat(Change.of(upsert).upsertParent()).contains(A.address.path());
  }

  @Test
  void aParentCanBeAPartItself() {
    update(creation(A.tree.parent().upsert(A.tree.parent().name.set("x"))))
        .hasText("SET #0.#1 = :0")
        .hasNames("tree", "parent");
  }

  @Test
  void whatIsRemovedIsLeftOutOfWhatIsCreated() {
    assertThat(
            created(
                A.address.upsert(
                    A.address.city.set("x"),
                    A.address.street.setOrRemove(null),
                    A.address.labels.set(Set.of()))))
        .isEqualTo(m(Map.of("city", s("x"))));
    assertThat(created(A.byState.upsert(A.byState.key(Status.OPEN).setOrRemove(null))))
        .isEqualTo(m(Map.of()));
  }

  @Test
  void aDocumentIsCreatedAsWritingItemsStoresIt() {
    assertThat(created(A.badge.upsert(A.badge.label.setOrRemove(null))))
        .isEqualTo(m(Map.of("_type", s("badge"), "label", s("none"), "notes", l())));
  }

  @Test
  void whatIsSetIsStoredAsItIsSetInEitherForm() {
    assertThat(created(A.badge.upsert(A.badge.label.set(" x "))).m())
        .containsEntry("label", s(" x "));
  }

  @Test
  void theItemTellsWhetherTheParentIsAbsent() {
    AttributePath top = A.address.path();
    AttributePath deep = A.tree.children.at(1).parent().path();

    assertThat(top.isAbsentOrNullIn(Map.of())).isTrue();
    assertThat(top.isAbsentOrNullIn(Map.of("address", AttributeValue.fromNul(true)))).isTrue();
    assertThat(top.isAbsentOrNullIn(Map.of("address", m(Map.of())))).isFalse();
    assertThat(top.isAbsentOrNullIn(Map.of("address", s("text")))).isFalse();
    assertThat(deep.isAbsentOrNullIn(Map.of("tree", s("text")))).isTrue();
    assertThat(deep.isAbsentOrNullIn(tree(m(Map.of())))).isTrue();
    assertThat(deep.isAbsentOrNullIn(tree(m(Map.of()), m(Map.of())))).isTrue();
    assertThat(deep.isAbsentOrNullIn(tree(m(Map.of()), m(Map.of("parent", m(Map.of()))))))
        .isFalse();
  }

  private static Map<String, AttributeValue> tree(AttributeValue... children) {
    return Map.of("tree", m(Map.of("children", l(children))));
  }

  @Test
  void anUpsertSaysWhatItIs() {
    Change<Event> upsert =
        Change.of(A.address.upsert(A.address.street.setOrRemove(null), A.address.city.set("x")));

    assertThat(upsert).hasToString("SET address.city = \"x\" REMOVE address.street");
    assertThat(upsert.path()).isEqualTo(A.address.path());
    assertThat(upsert.creates()).isFalse();
    assertThat(upsert.value()).isEmpty();
    assertThat(Change.of(A.address.city.set("x")).upsertParent()).isEmpty();
  }

  static List<Arguments> noMembers() {
    return List.of(
        Arguments.of(A.status.set("x"), "SET status = \"x\" is not of a member of tree"),
        Arguments.of(
            A.tree.parent().name.set("x"),
            "SET tree.parent.name = \"x\" is not of a member of tree"),
        Arguments.of(
            A.tree.children.at(0).set(new Node("x", List.of())),
            "SET tree.children[0] = {name: \"x\"} is not of a member of tree"),
        Arguments.of(
            A.tree.set(new Node("x", List.of())),
            "SET tree = {name: \"x\"} is not of a member of tree"),
        Arguments.of(
            A.tree.name.set(A.status),
            "SET tree.name = status gives no value where there is nothing: read what may be absent"
                + " with orElse"),
        Arguments.of(
            A.tree.name.set(A.status.orElse("x")),
            "SET tree.name = if_not_exists(status, \"x\") gives no value where there is nothing:"
                + " read what may be absent with orElse"),
        Arguments.of(
            A.tree.parent().upsert(A.tree.parent().name.set("x")),
            "SET tree.parent.name = \"x\" is an upsert itself"));
  }

  @ParameterizedTest
  @MethodSource("noMembers")
  void onlyMembersThatAreSetToValuesAreTaken(UpdateAction<Event> member, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> A.tree.upsert(A.tree.name.set("y"), member))
        .withMessage("tree: an upsert sets, adds to or appends to members; " + problem);
  }

  @Test
  void whatIsAddedIsAllThereIsInWhatIsCreated() {
    assertThat(created(A.byState.upsert(A.byState.key(Status.OPEN).add(2))))
        .isEqualTo(m(Map.of("OPEN", n("2"))));
    assertThat(
            created(
                A.byState.upsert(
                    A.byState.key(Status.OPEN).set(A.byState.key(Status.OPEN).orElse(5).minus(7)))))
        .isEqualTo(m(Map.of("OPEN", n("-2"))));
    assertThat(
            created(
                A.address.upsert(A.address.city.setIfAbsent("x"), A.address.labels.add("a", "b"))))
        .isEqualTo(m(Map.of("city", s("x"), "labels", AttributeValue.fromSs(List.of("a", "b")))));
    assertThat(created(A.address.upsert(A.address.city.set("x"), A.address.labels.delete("a"))))
        .isEqualTo(m(Map.of("city", s("x"))));
  }

  @Test
  void elementsAreAppendedToWhatIsCreated() {
    UpdateAction<Event> append = A.tree.children.append(new Node("c", List.of()));

    assertThat(created(A.tree.upsert(A.tree.name.set("n"), append)).m().get("children").l())
        .hasSize(1);
  }

  @Test
  void aMemberThatIsRemovedNeedsNoUpsert() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> A.address.upsert(A.address.city.set("x"), A.address.street.remove()))
        .withMessageContaining(
            "REMOVE address.street removes address.street, which needs no upsert");
  }

  @Test
  void oneMemberTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> A.address.upsert(A.address.street.set("x"), A.address.street.set("y")))
        .withMessageContaining("one action changes address.street, another one address.street");
  }

  @Test
  void noMembersAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> A.address.upsert())
        .withMessage("address: an upsert needs a member to set");
    assertThatNullPointerException()
        .isThrownBy(() -> A.address.upsert((UpdateAction<Event>[]) null))
        .withMessage("members");
    assertThatNullPointerException()
        .isThrownBy(() -> A.byName.upsert(A.byName.key("a").setOrRemove(null), null))
        .withMessage("members[1]");
  }

  @Test
  void whatCouldNotBeReadIsNotCreated() {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> A.address.upsert(A.address.street.set("x")))
        .withMessageStartingWith(
            "attribute address: where there is none, it would be created without all that it"
                + " needs: ")
        .withCauseInstanceOf(ItemMappingException.class);
  }

  @Test
  void aMapCanBeCreatedOfAnyEntries() {
    assertThat(created(A.byName.upsert(A.byName.key("a.b").set(new Address("x")))))
        .isEqualTo(m(Map.of("a.b", m(Map.of("city", s("x"))))));
    assertThat(created(A.scores.upsert(A.scores.key("k").setOrRemove(null))))
        .isEqualTo(m(Map.of()));
  }
}
