package io.dynamodel.it.behaviour.query;

import static io.dynamodel.it.behaviour.model.TicketTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Condition;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.BlockTable;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.it.behaviour.model.ShirtTable;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Queries that the service would refuse, refused before anything is sent. */
@WithDynamoDb
class QueryRefusalsTest {
  private final RecordingClient client;
  private final TicketTable tickets;

  QueryRefusalsTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    tickets = new TicketTable(client);
  }

  @AfterEach
  void nothingIsSent() {
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void aFilterOnAKeyOfTheTable() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tickets.query("q").filter(A.openedAt.gt(Ticket.START)))
        .withMessage(
            "table tickets: the filter openedAt > \"2023-05-07T08:00:00.000000000Z\" names"
                + " openedAt, a key of what is queried. Use the key condition of the query"
                + " instead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tickets.query("q").filter(A.queue.exists()))
        .withMessageContaining("names queue, a key");
  }

  @Test
  void aFilterOnAKeyOfTheIndex() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tickets.byStatus("open").filter(A.status.eq("open")))
        .withMessageContaining("names status, a key");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tickets.byAssignee("ann").filter(A.assignee.beginsWith("a")))
        .withMessageContaining("names assignee, a key");
  }

  static Stream<Arguments> filters() {
    return Stream.of(
            A.priority.eq(1).and(A.openedAt.exists()),
            A.priority.eq(1).or(A.priority.eq(2).and(A.openedAt.exists().not())),
            A.status.eq(A.queue),
            A.openedAt.size().gt(3),
            A.openedAt.in(Ticket.START),
            A.openedAt.between(Ticket.START, Ticket.START))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("filters")
  void aFilterThatNamesAKeyAnywhere(Condition<Ticket> filter) {
    assertThatIllegalArgumentException().isThrownBy(() -> tickets.query("q").filter(filter));
  }

  @Test
  void anEmptyPartitionKey() {
    assertRefused(
        () -> tickets.query(""), "attribute queue: is a key of the table and can't be empty");
  }

  @Test
  void anEmptyPartitionKeyOfAnIndex() {
    assertRefused(
        () -> tickets.byStatus(""),
        "attribute status: is a key of index status-index and can't be empty");
  }

  @Test
  void aPartitionKeyThatIsTooLong() {
    assertRefused(
        () -> tickets.query("é".repeat(1025)),
        "attribute queue: has 2050 bytes; as a key of the table it may have 2048");
  }

  @Test
  void anEmptyPrefixOfTheSortKey() {
    assertRefused(() -> tickets.query("q").openedAt().beginsWith(""), "leave the condition out");
    assertRefused(
        () -> new ShirtTable(client).query("dots").size().beginsWith(""),
        "leave the condition out");
    assertRefused(
        () -> new BlockTable(client).query("f").hash().beginsWith(new byte[0]),
        "leave the condition out");
  }

  @Test
  void anEmptySortKey() {
    BlockTable blocks = new BlockTable(client);
    byte[] empty = new byte[0];
    byte[] bytes = new byte[1];

    assertRefused(() -> blocks.query("f").hash().eq(empty), "can't be empty");
    assertRefused(() -> blocks.query("f").hash().gt(empty), "can't be empty");
    assertRefused(() -> blocks.query("f").hash().between(empty, bytes), "can't be empty");
  }

  @Test
  void aSortKeyThatIsTooLong() {
    assertRefused(
        () -> new BlockTable(client).query("f").hash().lt(new byte[1025]),
        "table blocks, key {hash=1025 bytes}, attribute hash: has 1025 bytes;"
            + " as a key of the table it may have 1024");
  }

  @Test
  void boundsInTheWrongOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> tickets.query("q").openedAt().between(Ticket.START.plusNanos(1), Ticket.START))
        .withMessageContaining("openedAt");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoreTable(client).query("g").points().between(10, 9));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ScoreTable(client)
                    .query("g")
                    .points()
                    .between(Long.valueOf(10), Long.valueOf(9)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new BlockTable(client).query("f").hash().between(new byte[] {-1}, new byte[] {1}));
  }

  @Test
  void aFilterOfMoreThan300Operators() {
    Condition<Ticket> filter =
        Condition.anyOf(IntStream.range(0, 151).mapToObj(i -> A.priority.eq(i)).toList());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> tickets.query("q").filter(filter).toList())
        .withMessage("filter: 301 operators and functions; DynamoDB allows 300");
  }

  private static void assertRefused(ThrowingCallable query, String message) {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(query)
        .withMessageContaining(message);
  }
}
