package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.Dynamo;
import io.dynamodel.Outcome;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.expression.Condition;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.cases.EmptyOperandsTest_NoteTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Of no operands: {@code in} and {@code anyOf} never hold, {@code allOf} always does. */
@WithDynamoDb
class EmptyOperandsTest {
  private static final Condition<Note> NEVER = A.text.in(List.of());
  private static final Condition<Note> ALWAYS = Condition.allOf(List.of());
  private static final Note NOTE = new Note("p", "a", "team", "x", List.of("t"), Set.of("l"));

  private final RecordingClient client;
  private final EmptyOperandsTest_NoteTable notes;
  private final Dynamo dynamo;

  EmptyOperandsTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    dynamo = Dynamo.of(client);
    notes = new EmptyOperandsTest_NoteTable(dynamo);
  }

  @DynamoModel(table = "notes-of-nothing")
  @GlobalIndex(
      name = "team-index",
      partition = "team",
      sort = "id",
      projection = Projection.KEYS_ONLY)
  record Note(
      @PartitionKey String owner,
      @SortKey String id,
      String team,
      String text,
      List<String> tags,
      Set<String> labels) {}

  @BeforeEach
  void put() {
    notes.admin().createIfAbsent();
    notes.scan().deleteAll();
    notes.put(NOTE);
    client.clear();
  }

  @Test
  void aReadWhoseFilterNeverHoldsSendsNothing() {
    assertThat(notes.query("p").filter(NEVER)).isEmpty();
    assertThat(notes.query("p").filter(NEVER).first()).isEmpty();
    assertThat(notes.query("p").filter(NEVER).count()).isZero();
    assertThat(notes.query("p").filter(NEVER).page().items()).isEmpty();
    assertThat(notes.query("p").filter(NEVER).page().next()).isEmpty();
    assertThat(notes.query("p").filter(NEVER).pages()).hasSize(1);
    assertThat(notes.query("p").filter(A.text.eq("x")).filter(Condition.anyOf())).isEmpty();
    assertThat(notes.query("p").filter(NEVER).deleteAll()).isZero();
    assertThat(notes.scan().filter(NEVER).parallel(3)).isEmpty();
    assertThat(notes.scan().filter(ALWAYS.not()).count()).isZero();
    assertThat(
            notes
                .byTeam("team")
                .filter(EmptyOperandsTest_NoteTable.ByTeamItem.A.owner.in(List.of()))
                .fullItems())
        .isEmpty();
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void aFilterThatAlwaysHoldsIsNotSent() {
    assertThat(notes.scan().filter(ALWAYS)).containsExactly(NOTE);
    assertThat(notes.scan().filter(NEVER.not()).limit(1)).containsExactly(NOTE);
    assertThat(client.requests(ScanRequest.class))
        .allSatisfy(scan -> assertThat(scan.filterExpression()).isNull());
    assertThat(client.requests(ScanRequest.class).get(1).limit()).isEqualTo(1);
  }

  @Test
  void aFilterIsCollectedInALoop() {
    Condition<Note> wanted = Condition.allOf(List.of());
    wanted = wanted.and(A.text.eq("x"));
    notes.scan().filter(wanted).toList();

    assertThat(client.requests(ScanRequest.class).get(0).filterExpression()).isEqualTo("#0 = :0");
  }

  @Test
  void aWriteWhoseConditionNeverHoldsFailsWithTheItem() {
    assertThatThrownBy(() -> notes.put(NOTE, NEVER))
        .isInstanceOfSatisfying(
            ConditionFailedException.class, e -> assertThat(e.current(Note.class)).contains(NOTE));
    assertThat(notes.tryDelete(EmptyOperandsTest_NoteTable.key("p", "a"), NEVER))
        .isInstanceOfSatisfying(
            Outcome.Rejected.class, rejected -> assertThat(rejected.current()).contains(NOTE));
    assertThatThrownBy(() -> notes.update("p", "a").apply(A.text.set("y")).when(NEVER).execute())
        .isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> notes.update("p", "b").apply(A.text.set("y")).when(NEVER).execute())
        .isInstanceOf(ItemNotFoundException.class);
    assertThat(notes.scan()).containsExactly(NOTE);
  }

  @Test
  void aWriteWhoseConditionAlwaysHoldsHasNone() {
    notes.put(NOTE, ALWAYS);
    notes.update("p", "a").apply(A.text.set("y")).when(ALWAYS).execute();

    assertThat(client.requests(PutItemRequest.class).get(0).conditionExpression()).isNull();
    assertThat(client.requests(UpdateItemRequest.class).get(0).conditionExpression())
        .isEqualTo("attribute_exists(#1)");
    assertThat(notes.delete(EmptyOperandsTest_NoteTable.key("p", "a"), ALWAYS)).isPresent();
  }

  @Test
  void checksOfTransactions() {
    dynamo.transactWrite(
        tx -> {
          tx.check(notes, EmptyOperandsTest_NoteTable.key("p", "a"), ALWAYS);
          tx.check(notes, EmptyOperandsTest_NoteTable.key("p", "absent"), ALWAYS);
        });
    assertThatThrownBy(
            () ->
                dynamo.transactWrite(
                    tx -> tx.check(notes, EmptyOperandsTest_NoteTable.key("p", "a"), NEVER)))
        .isInstanceOf(TransactionFailedException.class);
  }

  @Test
  void noElementsAreNoAction() {
    notes
        .update("p", "a")
        .apply(A.tags.appendAll(List.of()), A.tags.prepend(), A.labels.addAll(Set.of()))
        .apply(A.labels.deleteAll(Set.of()), A.text.set("y"))
        .execute();

    assertThat(client.requests(UpdateItemRequest.class).get(0).updateExpression())
        .isEqualTo("SET #0 = :0");
    assertThatThrownBy(() -> notes.update("p", "a").apply(A.tags.append()).execute())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("an update needs at least one action");
  }

  @Test
  void aNullElementIsNamed() {
    assertThatThrownBy(() -> A.text.in(Arrays.asList("a", null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("values[1]");
    assertThatThrownBy(() -> A.labels.addAll(Arrays.asList(null, "a")))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("elements[0]");
  }

  @Test
  void anEmptyPrefixIsNoCondition() {
    assertThatThrownBy(() -> notes.query("p").id().beginsWith(""))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("table notes-of-nothing, key {id=}, attribute id: ")
        .hasMessageContaining("leave the condition out");
  }
}
