package io.dynamodel.it.behaviour.update;

import static io.dynamodel.it.behaviour.model.MemberTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.Outcome;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Member;
import io.dynamodel.it.behaviour.model.MemberTable;
import io.dynamodel.it.behaviour.model.Profile;
import io.dynamodel.it.behaviour.model.Profile.Contact;
import io.dynamodel.metrics.CallReport;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Members of documents and maps that the item has, has not, or has as a NULL. */
@WithDynamoDb
class UpsertOfMembersTest {
  private final RecordingClient client;
  private final MemberTable members;

  UpsertOfMembersTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    members = new MemberTable(client);
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new MemberTable(direct).admin().create();
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue map(Map<String, AttributeValue> entries) {
    return AttributeValue.fromM(entries);
  }

  /** An item of these attributes alone, as other programs may write it. */
  private void store(String id, Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = new HashMap<>(attributes);
    item.put("id", text(id));
    item.put("visits", AttributeValue.fromN("1"));
    client.putItem(put -> put.tableName("members").item(item));
    client.clear();
  }

  private Map<String, AttributeValue> stored(String id) {
    return client.getItem(get -> get.tableName("members").key(Map.of("id", text(id)))).item();
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private Member update(String id, UpdateAction<Member>... actions) {
    return members.update(id).apply(actions).execute();
  }

  private List<String> updates() {
    return client.requests(UpdateItemRequest.class).stream()
        .map(UpdateItemRequest::updateExpression)
        .toList();
  }

  private static UpdateAction<Member> move() {
    return A.profile.upsert(A.profile.city.set("Brno"), A.profile.zip.setOrRemove(null));
  }

  private static UpdateAction<Member> shade(int value) {
    return A.settings.upsert(A.settings.key("shade").set(value));
  }

  @Test
  void anAbsentDocumentIsCreatedFromItsMembers() {
    store("absent", Map.of());

    Member updated = update("absent", move());

    assertThat(updated.profile()).isEqualTo(new Profile("Brno", null, null));
    assertThat(stored("absent")).containsEntry("profile", map(Map.of("city", text("Brno"))));
  }

  @Test
  void theRequestsAreThesePlainFirstThenTheWholeOnConditionThatItIsAbsent() {
    store("requests", Map.of());

    update("requests", move());

    UpdateItemRequest.Builder common =
        UpdateItemRequest.builder()
            .tableName("members")
            .key(Map.of("id", text("requests")))
            .returnValues(ReturnValue.ALL_NEW)
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    assertThat(client.requests())
        .containsExactly(
            common
                .updateExpression("SET #0.#1 = :0 REMOVE #0.#2")
                .conditionExpression("attribute_exists(#3)")
                .expressionAttributeNames(
                    Map.of("#0", "profile", "#1", "city", "#2", "zip", "#3", "id"))
                .expressionAttributeValues(Map.of(":0", text("Brno")))
                .build(),
            common
                .updateExpression("SET #0 = :0")
                .conditionExpression(
                    "attribute_exists(#1) AND"
                        + " (attribute_not_exists(#0) OR attribute_type(#0, :1))")
                .expressionAttributeNames(Map.of("#0", "profile", "#1", "id"))
                .expressionAttributeValues(
                    Map.of(":0", map(Map.of("city", text("Brno"))), ":1", text("NULL")))
                .build());
  }

  @Test
  void aNullIsReplaced() {
    store("null", Map.of("profile", AttributeValue.fromNul(true)));

    update("null", move());

    assertThat(stored("null")).containsEntry("profile", map(Map.of("city", text("Brno"))));
  }

  @Test
  void whatADocumentHasBesideThemStays() {
    store(
        "there",
        Map.of(
            "profile",
            map(Map.of("city", text("Oslo"), "zip", text("0150"), "unknown", text("kept")))));

    update("there", move());

    assertThat(stored("there"))
        .containsEntry("profile", map(Map.of("city", text("Brno"), "unknown", text("kept"))));
    assertThat(updates()).hasSize(1);
  }

  @Test
  void aMapIsCreatedFromItsEntries() {
    store("map", Map.of());

    assertThat(update("map", shade(3)).settings()).isEqualTo(Map.of("shade", 3));
    assertThat(update("map", A.settings.upsert(A.settings.key("tint").set(4))).settings())
        .isEqualTo(Map.of("shade", 3, "tint", 4));
    assertThat(updates()).containsExactly("SET #0.#1 = :0", "SET #0 = :0", "SET #0.#1 = :0");
  }

  @Test
  void aFreeFormMapIsCreatedToo() {
    store("free", Map.of());

    assertThat(update("free", A.notes.upsert(A.notes.key("a").set(List.of("x")))).notes())
        .isEqualTo(Map.of("a", List.of("x")));
  }

  @Test
  void ofTwoTheOneThatIsMissingIsCreated() {
    store("two", Map.of("settings", map(Map.of("tint", AttributeValue.fromN("1")))));

    Member updated = update("two", shade(3), move(), A.visits.add(1));

    assertThat(updated)
        .isEqualTo(
            new Member(
                "two",
                2,
                new Profile("Brno", null, null),
                Map.of("shade", 3, "tint", 1),
                Map.of()));
    assertThat(updates())
        .containsExactly(
            "SET #0.#1 = :0, #2.#3 = :1 REMOVE #2.#4 ADD #5 :2",
            "SET #0 = :0, #1 = :1 ADD #2 :2",
            "SET #0.#1 = :0, #2 = :1 ADD #3 :2");
  }

  @Test
  void bothAreCreatedWhereBothAreMissing() {
    store("both", Map.of());

    Member updated = update("both", shade(3), move(), A.visits.add(1));

    assertThat(updated.visits()).isEqualTo(2);
    assertThat(updated.settings()).containsEntry("shade", 3);
    assertThat(updated.profile()).isNotNull();
    assertThat(updates()).hasSize(2);
  }

  private static UpdateAction<Member> mail() {
    return A.profile.contact.upsert(A.profile.contact.mail.set("a@b"));
  }

  @Test
  void aDocumentInsideOfOneIsCreated() {
    store("inside", Map.of("profile", map(Map.of("city", text("Oslo")))));

    assertThat(update("inside", mail()).profile())
        .isEqualTo(new Profile("Oslo", null, new Contact("a@b", null)));
  }

  @Test
  void twoMissingLevelsAreNot() {
    store("levels", Map.of());

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> update("levels", mail()))
        .withMessageStartingWith(
            "table members, key {id=levels}, attribute profile.contact: one of the actions")
        .withMessageContaining("changes a part of what is absent");
    assertThat(stored("levels")).doesNotContainKey("profile");
    assertThat(updates()).hasSize(2);
  }

  @Test
  void aConditionThatHoldsIsPartOfAllRequests() {
    store("holds", Map.of());

    members.update("holds").apply(move()).when(A.visits.eq(1)).execute();

    assertThat(client.requests(UpdateItemRequest.class))
        .extracting(UpdateItemRequest::conditionExpression)
        .containsExactly(
            "attribute_exists(#3) AND #4 = :1",
            "attribute_exists(#1) AND #2 = :1 AND"
                + " (attribute_not_exists(#0) OR attribute_type(#0, :2))");
  }

  @Test
  void aConditionThatFailsIsTheOutcome() {
    store("fails", Map.of());

    ConditionFailedException e =
        catchThrowableOfType(
            ConditionFailedException.class,
            () -> members.update("fails").apply(move()).when(A.visits.eq(2)).execute());
    Outcome<Member> outcome =
        members.update("fails").apply(move()).when(A.visits.eq(2)).tryExecute();

    assertThat(e.current(Member.class)).map(Member::visits).contains(1);
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    assertThat(stored("fails")).doesNotContainKey("profile");
    assertThat(updates()).hasSize(2); // one each
  }

  @Test
  void anItemIsNotCreated() {
    assertThatExceptionOfType(ItemNotFoundException.class)
        .isThrownBy(() -> update("nobody", move()));
    assertThat(stored("nobody")).isEmpty();
  }

  @Test
  void whatAnotherActionLacksIsSaidOnceTheItemIsKnown() {
    store("other", Map.of("settings", map(Map.of())));

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> update("other", shade(1), A.profile.city.set("x")))
        .withMessageContaining("SET profile.city = \"x\"");
    assertThat(stored("other")).doesNotContainKey("profile");
    assertThat(updates()).hasSize(4);
  }

  @Test
  void anOperandThatIsAbsentIsSaidAtOnce() {
    store("operand", Map.of("settings", map(Map.of())));

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> update("operand", shade(1), A.visits.set(A.settings.key("x").plus(1))));
    assertThat(updates()).hasSize(1);
  }

  @Test
  void aListenerIsToldOfOneCall() {
    store("listener", Map.of());
    List<CallReport> reports = new ArrayList<>();
    Dynamo dynamo = Dynamo.builder().client(client).listener(reports::add).build();

    new MemberTable(dynamo).update("listener").apply(move()).execute();

    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).requests()).isEqualTo(2);
    assertThat(reports.get(0).failure()).isEmpty();
  }

  @Test
  void anUpsertOfAnItemSetsDocumentsAsAWhole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> members.upsert("x").apply(A.visits.set(1), move()).execute())
        .withMessage(
            "table members: an upsert may create the item, so it has to set profile as a whole");
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void overlapsAreRefusedBeforeSending() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> update("x", move(), A.profile.contact.mail.set("y")))
        .withMessageContaining("one action changes profile, another one profile.contact.mail:");
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void aKeyIsNotChanged() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> update("x", new StoredAttribute<Member>("id").set(text("y"))))
        .withMessage(
            "table members: id is a key of the table and can't be changed: put a new item and"
                + " delete the old one");
    assertThat(client.requests()).isEmpty();
  }
}
