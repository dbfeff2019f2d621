package io.dynamodel.it.behaviour.update;

import static io.dynamodel.it.behaviour.model.TicketTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Sample;
import io.dynamodel.it.behaviour.model.SampleTable;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@WithDynamoDb
class UpsertTest {
  private final RecordingClient client;
  private final TicketTable tickets;

  UpsertTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    tickets = new TicketTable(client);
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new TicketTable(direct).admin().create();
  }

  @Test
  void upsertCreatesTheItem() {
    Ticket created =
        tickets
            .upsert("create", Ticket.START)
            .apply(A.status.set("open"), A.priority.set(3))
            .execute();

    assertThat(created)
        .isEqualTo(new Ticket("create", Ticket.START, "open", null, 3))
        .isEqualTo(tickets.get("create", Ticket.START));
  }

  @Test
  void upsertChangesTheItemThatIsThere() {
    tickets.put(new Ticket("change", Ticket.START, "open", "ann", 1));
    Ticket changed =
        tickets
            .upsert("change", Ticket.START)
            .apply(A.status.set("closed"), A.priority.set(3))
            .execute();

    assertThat(changed).isEqualTo(new Ticket("change", Ticket.START, "closed", "ann", 3));
  }

  @Test
  void setIfAbsentCompletesAnItemWithoutChangingIt() {
    tickets.put(new Ticket("complete", Ticket.START, "closed", null, 1));
    Ticket changed =
        tickets
            .upsert("complete", Ticket.START)
            .apply(A.status.setIfAbsent("open"), A.priority.set(A.priority.orElse(0).plus(1)))
            .execute();

    assertThat(changed).isEqualTo(new Ticket("complete", Ticket.START, "closed", null, 2));
  }

  @Test
  void addCountsAsSetting() {
    Ticket counted =
        tickets
            .upsert("counted", Ticket.START)
            .apply(A.status.setIfAbsent("open"), A.priority.add(1))
            .execute();

    assertThat(counted.priority()).isEqualTo(1);
  }

  @Test
  void requiredAttributesThatAreNotSetAreNamed() {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(
            () -> tickets.upsert("partly", Ticket.START).apply(A.assignee.set("ann")).execute())
        .withMessage(
            "table tickets, key {queue=partly, openedAt=2023-05-07T08:00:00.000000000Z}:"
                + " an upsert may create the item: it has to set the required attributes"
                + " [status, priority]");
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void anItemThatIsThereDoesNotMakeAnIncompleteUpsertRight() {
    tickets.put(Ticket.of("there", 0));
    client.clear();

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> tickets.upsert("there", Ticket.START).apply(A.priority.set(1)).execute());
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void nestedPathsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SampleTable(client)
                    .upsert("nested")
                    .apply(SampleTable.A.address.city.set("Wien"))
                    .execute())
        .withMessage(
            "table samples: an upsert may create the item, so it can't change address.city below"
                + " its attribute");
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void aConditionThatHoldsLetsTheUpsertPass() {
    Ticket created =
        tickets
            .upsert("condition", Ticket.START)
            .apply(A.status.set("open"), A.priority.set(3))
            .when(A.queue.notExists())
            .execute();

    assertThat(tickets.refresh(created)).isEqualTo(created);
  }

  @Test
  void aConditionThatFailsChangesNothing() {
    Ticket ticket = tickets.put(Ticket.of("fails", 0));

    ConditionFailedException e =
        catchThrowableOfType(
            ConditionFailedException.class,
            () ->
                tickets
                    .upsert("fails", Ticket.START)
                    .apply(A.status.set("closed"), A.priority.set(3))
                    .when(A.queue.notExists())
                    .execute());

    assertThat(e.current(Ticket.class)).contains(ticket);
    assertThat(tickets.refresh(ticket)).isEqualTo(ticket);
  }

  @Test
  void aConditionThatFailsForNoItemCreatesNothing() {
    ConditionFailedException e =
        catchThrowableOfType(
            ConditionFailedException.class,
            () ->
                tickets
                    .upsert("nothing", Ticket.START)
                    .apply(A.status.set("closed"), A.priority.set(3))
                    .when(A.priority.lt(10))
                    .execute());

    assertThat(e.current(Ticket.class)).isEmpty();
    assertThat(tickets.find("nothing", Ticket.START)).isEmpty();
  }

  @Test
  void collectionsAndOptionalAttributesNeedNotBeSet() {
    new SampleTable(client).admin().create();
    Sample bare = Sample.bare("bare");

    Sample created =
        new SampleTable(client)
            .upsert("bare")
            .apply(
                SampleTable.A.text.set(bare.text()),
                SampleTable.A.count.set(bare.count()),
                SampleTable.A.price.set(bare.price()),
                SampleTable.A.ratio.set(bare.ratio()),
                SampleTable.A.active.set(bare.active()),
                SampleTable.A.at.set(bare.at()),
                SampleTable.A.color.set(bare.color()),
                SampleTable.A.bytes.set(bare.bytes()),
                SampleTable.A.address.set(bare.address()))
            .execute();

    assertThat(created).isEqualTo(bare);
  }
}
