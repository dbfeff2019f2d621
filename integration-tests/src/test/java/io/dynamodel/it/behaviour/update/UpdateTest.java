package io.dynamodel.it.behaviour.update;

import static io.dynamodel.it.behaviour.model.TicketTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Update;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

@WithDynamoDb
class UpdateTest {
  private final RecordingClient client;
  private final TicketTable tickets;

  UpdateTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    tickets = new TicketTable(client);
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new TicketTable(direct).admin().create();
  }

  @Test
  void updateReturnsTheNewRecord() {
    tickets.put(Ticket.of("returns", 0));
    Ticket updated =
        tickets.update("returns", Ticket.START).apply(A.status.set("closed")).execute();

    assertThat(updated)
        .isEqualTo(new Ticket("returns", Ticket.START, "closed", null, 0))
        .isEqualTo(tickets.get("returns", Ticket.START));
  }

  @Test
  void updateIsOneRequest() {
    tickets.put(Ticket.of("one", 0));
    client.clear();
    tickets.update("one", Ticket.START).apply(A.status.set("closed")).execute();

    assertThat(client.requests()).hasSize(1).hasOnlyElementsOfType(UpdateItemRequest.class);
  }

  @Test
  void nothingIsSentBeforeExecute() {
    tickets.update("never", Ticket.START).apply(A.status.set("closed")).when(A.priority.eq(1));

    assertThat(client.requests()).isEmpty();
  }

  @Test
  void updateCanBeStartedFromARecordOrAKey() {
    Ticket ticket = tickets.put(Ticket.of("starts", 0));
    tickets.update(ticket).apply(A.priority.add(1)).execute();
    tickets.update(TicketTable.key("starts", Ticket.START)).apply(A.priority.add(1)).execute();

    assertThat(tickets.refresh(ticket).priority()).isEqualTo(2);
  }

  @Test
  void updateFromARecordChangesOnlyWhatIsApplied() {
    tickets.put(Ticket.of("stale", 0));
    Ticket stale = new Ticket("stale", Ticket.START, "never stored", "nobody", 77);

    assertThat(tickets.update(stale).apply(A.priority.set(5)).execute())
        .isEqualTo(new Ticket("stale", Ticket.START, "open", null, 5));
  }

  @Test
  void actionsAddUp() {
    tickets.put(Ticket.of("addup", 0));
    Ticket updated =
        tickets
            .update("addup", Ticket.START)
            .apply(A.status.set("closed"), A.assignee.set("ann"))
            .apply(A.priority.set(4))
            .execute();

    assertThat(updated).isEqualTo(new Ticket("addup", Ticket.START, "closed", "ann", 4));
  }

  @Test
  void anUpdateIsImmutable() {
    tickets.put(Ticket.of("immutable", 0));
    Update.Call<Ticket> close = tickets.update("immutable", Ticket.START).apply(A.status.set("x"));
    close.apply(A.priority.set(9));
    close.when(A.priority.eq(1000));

    assertThat(close.execute()).isEqualTo(new Ticket("immutable", Ticket.START, "x", null, 0));
  }

  @Test
  void anUpdateCanBeExecutedAgain() {
    tickets.put(Ticket.of("again", 0));
    Update.Call<Ticket> next = tickets.update("again", Ticket.START).apply(A.priority.add(1));
    next.execute();

    assertThat(next.execute().priority()).isEqualTo(2);
  }

  @Test
  void anAbsentItemIsNotCreated() {
    List<Map<String, AttributeValue>> before = raw().items();

    ItemNotFoundException e =
        catchThrowableOfType(
            ItemNotFoundException.class,
            () -> tickets.update("nowhere", Ticket.START).apply(A.priority.add(1)).execute());

    assertThat(e)
        .hasMessage(
            "table tickets, key {queue=nowhere, openedAt=2023-05-07T08:00:00.000000000Z}:"
                + " there is no such item")
        .hasCauseInstanceOf(ConditionalCheckFailedException.class);
    assertThat(raw().items()).isEqualTo(before);
  }

  @Test
  void anAbsentItemIsNotCreatedByAConditionThatHoldsForIt() {
    ItemNotFoundException e =
        catchThrowableOfType(
            ItemNotFoundException.class,
            () ->
                tickets
                    .update("nowhere", Ticket.START)
                    .apply(A.priority.set(1))
                    .when(A.assignee.notExists().or(A.status.eq("open")))
                    .execute());

    assertThat(e).isNotNull();
    assertThat(tickets.find("nowhere", Ticket.START)).isEmpty();
  }

  @Test
  void aConditionThatHoldsLetsTheUpdatePass() {
    tickets.put(Ticket.of("holds", 0));

    assertThat(
            tickets
                .update("holds", Ticket.START)
                .apply(A.priority.set(1))
                .when(A.status.eq("open"))
                .execute()
                .priority())
        .isEqualTo(1);
  }

  @Test
  void aConditionThatFailsChangesNothing() {
    Ticket ticket = tickets.put(Ticket.of("fails", 0));

    ConditionFailedException e =
        catchThrowableOfType(
            ConditionFailedException.class,
            () ->
                tickets
                    .update("fails", Ticket.START)
                    .apply(A.priority.set(1))
                    .when(A.status.eq("closed"))
                    .execute());

    assertThat(e)
        .hasMessage(
            "table tickets, key {queue=fails, openedAt=2023-05-07T08:00:00.000000000Z}:"
                + " the condition does not hold")
        .hasCauseInstanceOf(ConditionalCheckFailedException.class);
    assertThat(e.current(Ticket.class)).contains(ticket);
    assertThat(tickets.refresh(ticket)).isEqualTo(ticket);
  }

  @Test
  void theFailureCostsNoRead() {
    tickets.put(Ticket.of("noread", 0));
    client.clear();
    catchThrowableOfType(
            ConditionFailedException.class,
            () ->
                tickets
                    .update("noread", Ticket.START)
                    .apply(A.priority.set(1))
                    .when(A.status.eq("closed"))
                    .execute())
        .current(Ticket.class);

    assertThat(client.requests()).hasSize(1);
  }

  @Test
  void conditionsAddUp() {
    tickets.put(Ticket.of("both", 0));
    Update.Call<Ticket> update =
        tickets.update("both", Ticket.START).apply(A.priority.set(1)).when(A.status.eq("open"));

    assertThat(
            catchThrowableOfType(
                ConditionFailedException.class, () -> update.when(A.priority.eq(5)).execute()))
        .isNotNull();
    assertThat(update.when(A.priority.eq(0)).execute().priority()).isEqualTo(1);
  }

  @Test
  void aConditionWithOrIsNotTornApartByTheExistenceTest() {
    tickets.put(Ticket.of("or", 0));

    assertThat(
            catchThrowableOfType(
                ConditionFailedException.class,
                () ->
                    tickets
                        .update("or", Ticket.START)
                        .apply(A.priority.set(1))
                        .when(A.status.eq("a").or(A.status.eq("b")))
                        .execute()))
        .isNotNull();
  }

  @Test
  void anUpdateWithoutActionsIsRefused() {
    tickets.put(Ticket.of("none", 0));
    client.clear();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> tickets.update("none", Ticket.START).when(A.priority.eq(0)).execute())
        .withMessage(
            "table tickets, key {queue=none, openedAt=2023-05-07T08:00:00.000000000Z}:"
                + " an update needs at least one action: call apply");
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void aConditionCanSpeakOfTheKey() {
    tickets.put(Ticket.of("key", 0));

    assertThat(
            tickets
                .update("key", Ticket.START)
                .apply(A.priority.set(1))
                .when(A.queue.beginsWith("k").and(A.openedAt.le(Ticket.START)))
                .execute()
                .priority())
        .isEqualTo(1);
  }

  @Test
  void anUpdatePutsAnItemIntoAnIndexAndTakesItOut() {
    tickets.put(Ticket.of("index", 0));
    tickets.update("index", Ticket.START).apply(A.assignee.set("eve")).execute();
    assertThat(tickets.byAssignee("eve")).extracting(Ticket::queue).containsExactly("index");

    tickets.update("index", Ticket.START).apply(A.assignee.remove()).execute();
    assertThat(tickets.byAssignee("eve")).isEmpty();
  }

  private RawTable raw() {
    return new RawTable(client, "tickets");
  }
}
