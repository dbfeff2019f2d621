package io.dynamodel.it.behaviour.page;

import static io.dynamodel.it.behaviour.model.TicketTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.Cursor;
import io.dynamodel.Dynamo;
import io.dynamodel.Query;
import io.dynamodel.Reading;
import io.dynamodel.Results;
import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Which cursors are refused: always before anything is sent. */
@WithDynamoDb
class CursorTest {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final byte[] SECRET = secret("sixteen bytes ok");
  private static final byte[] OTHER_SECRET = secret("sixteen bytes no");

  private final RecordingClient client;
  private final TicketTable tickets;

  CursorTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    tickets = new TicketTable(client);
  }

  @BeforeAll
  static void putItems(DynamoDbClient direct) {
    TicketTable tickets = new TicketTable(direct);
    tickets.admin().create();
    new TicketTable(direct, "others").admin().create();
    IntStream.range(0, 6)
        .forEach(
            second ->
                tickets.put(
                    new Ticket("q", Ticket.START.plusSeconds(second), "open", "ann", second)));
  }

  @BeforeEach
  void forget() {
    client.clear();
  }

  private static byte[] secret(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private TicketTable signed(byte[] secret) {
    return new TicketTable(Dynamo.builder().client(client).cursorSecret(secret).build());
  }

  private TicketTable.TicketQuery query() {
    return tickets.query("q");
  }

  private String cursor(Reading<?, ? extends Results<?>> reading) {
    String text = reading.pageSize(2).page().next().orElseThrow().encode();
    client.clear();
    return text;
  }

  private boolean isRefused(Results<?> reading, String cursor) {
    try {
      reading.page(Cursor.decode(cursor));
      return false;
    } catch (InvalidCursorException e) {
      return true;
    }
  }

  private void assertRefused(Results<?> reading, String cursor) {
    assertRefused(reading, cursor, "");
  }

  private void assertRefused(Results<?> reading, String cursor, String message) {
    assertThatExceptionOfType(InvalidCursorException.class)
        .isThrownBy(() -> reading.page(Cursor.decode(cursor)))
        .withMessageContaining(message);
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void oneOfItsOwnIsAccepted() {
    assertThat(isRefused(query(), cursor(query()))).isFalse();
    assertThat(isRefused(signed(SECRET).query("q"), cursor(signed(SECRET).query("q")))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anyOtherCharacterAnywhereIsRefused(boolean isSigned) {
    Query<Ticket> query = isSigned ? signed(SECRET).query("q") : query();
    String cursor = cursor(query);

    for (int at = 0; at < cursor.length(); at++) {
      for (char letter : LETTERS.toCharArray()) {
        if (letter != cursor.charAt(at)) {
          String other = cursor.substring(0, at) + letter + cursor.substring(at + 1);
          assertThat(isRefused(query, other)).as(other).isTrue();
        }
      }
    }
    assertThat(client.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shorterAndLongerOnesAreRefused(boolean isSigned) {
    Query<Ticket> query = isSigned ? signed(SECRET).query("q") : query();
    String cursor = cursor(query);

    for (int length = 0; length < cursor.length(); length++) {
      assertRefused(query, cursor.substring(0, length));
      assertRefused(query, cursor.substring(length + 1));
    }
    for (String more : List.of("A", "AA", "AAA", "AAAA", cursor, "=", "==", " ", "\n")) {
      assertRefused(query, cursor + more);
    }
    assertRefused(query, " " + cursor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "AA", "AQ", "Ag", "no cursor", "é", "\uD83D\uDE00", "%2B", "+/"})
  void textThatIsNoCursorIsRefused(String text) {
    assertThatExceptionOfType(InvalidCursorException.class).isThrownBy(() -> Cursor.decode(text));
  }

  @Test
  void bytesAfterTheEndAreRefused() {
    byte[] bytes = Base64.getUrlDecoder().decode(cursor(query()));
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);

    assertRefused(query(), Base64.getUrlEncoder().withoutPadding().encodeToString(longer));
  }

  @Test
  void anotherTextForTheSameBytesIsRefused() {
    // Of whatever length: one with bits that no byte takes, and one of each with padding.
    Stream.of("q", "qq", "qqq")
        .forEach(
            queue -> {
              for (int i = 0; i < 3; i++) {
                tickets.put(Ticket.of("long" + queue, i));
              }
              Query<Ticket> query = tickets.query("long" + queue);
              String cursor = cursor(query);
              byte[] bytes = Base64.getUrlDecoder().decode(cursor);
              String last = cursor.substring(0, cursor.length() - 1);
              for (char letter : LETTERS.toCharArray()) {
                String other = last + letter;
                if (!other.equals(cursor)) {
                  assertRefused(query, other);
                }
              }
              String padded = Base64.getUrlEncoder().encodeToString(bytes);
              if (!padded.equals(cursor)) {
                assertRefused(query, padded);
              }
            });
  }

  @Test
  void oneOfAnotherTableIsRefused() {
    String cursor = cursor(query());
    Dynamo dev = Dynamo.builder().client(client).tableNames(name -> "dev-" + name).build();

    assertRefused(new TicketTable(client, "others").query("q"), cursor, "another table");
    assertRefused(new TicketTable(dev).query("q"), cursor, "another table");
  }

  @Test
  void oneOfAnotherReadingIsRefused() {
    List<Reading<?, ? extends Results<?>>> readings =
        List.of(
            query(),
            query().descending(),
            tickets.query("p"),
            query().openedAt().gt(Ticket.START),
            query().openedAt().ge(Ticket.START),
            query().openedAt().ge(Ticket.START.minusSeconds(1)),
            query().openedAt().between(Ticket.START, Ticket.START.plusSeconds(9)),
            tickets.byStatus("open"),
            tickets.byStatus("open").descending(),
            tickets.byAssignee("ann"),
            tickets.scan(),
            tickets.scan().parallel(2),
            tickets.scan().parallel(3));
    for (Reading<?, ? extends Results<?>> from : readings) {
      if (((Results<?>) from).count() > 2) {
        String cursor = cursor(from);
        for (Reading<?, ?> to : readings) {
          if (to != from) {
            assertRefused((Results<?>) to, cursor);
          }
        }
      }
    }
  }

  @Test
  void aScanInOneSegmentIsAScan() {
    assertThat(isRefused(tickets.scan().parallel(1), cursor(tickets.scan()))).isFalse();
  }

  @Test
  void whatDoesNotMoveTheItemsMayChange() {
    Cursor cursor = Cursor.decode(cursor(query().filter(A.priority.lt(5)).limit(2).pageSize(2)));

    assertThat(priorities(query(), cursor)).containsExactly(2, 3, 4, 5);
    assertThat(priorities(query().filter(A.priority.gt(3)), cursor)).containsExactly(4, 5);
    assertThat(priorities(query().limit(1), cursor)).containsExactly(2);
    assertThat(priorities(query().pageSize(3), cursor)).containsExactly(2, 3, 4);
    assertThat(priorities(tickets.withConsistentReads().query("q"), cursor)).hasSize(4);
  }

  private static List<Integer> priorities(Query<Ticket> query, Cursor cursor) {
    return query.page(cursor).items().stream().map(Ticket::priority).toList();
  }

  @Test
  void aSecretIsSharedOrRefused() {
    String signed = cursor(signed(SECRET).query("q"));
    String unsigned = cursor(query());

    assertThat(isRefused(signed(SECRET.clone()).query("q"), signed)).isFalse();
    client.clear();
    assertRefused(signed(OTHER_SECRET).query("q"), signed, "another secret");
    assertRefused(query(), signed, "the cursor is signed, but there is no secret");
    assertRefused(signed(SECRET).query("q"), unsigned, "the cursor is not signed");
  }

  @Test
  void aSecretIsCopied() {
    byte[] secret = SECRET.clone();
    TicketTable table = signed(secret);
    String cursor = cursor(table.query("q"));
    secret[0]++;

    assertThat(isRefused(table.query("q"), cursor)).isFalse();
  }

  @Test
  void aSecretHasAtLeastSixteenBytes() {
    Dynamo.Builder builder = Dynamo.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.cursorSecret(new byte[15]))
        .withMessage("a cursor secret has at least 16 bytes, not 15");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.cursorSecret(null))
        .withMessage("cursorSecret");
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> query().page(null)).withMessage("cursor");
    assertThatNullPointerException().isThrownBy(() -> Cursor.decode(null)).withMessage("text");
  }

  @Test
  void aTextHasOnlyWhatUrlsTake() {
    assertThat(cursor(query())).matches("[A-Za-z0-9_-]+");
    assertThat(cursor(tickets.scan().parallel(3))).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void cursorsOfOneTextAreEqual() {
    String text = cursor(query());

    assertThat(Cursor.decode(text))
        .isEqualTo(Cursor.decode(text))
        .hasSameHashCodeAs(Cursor.decode(text))
        .hasToString(text)
        .isNotEqualTo(Cursor.decode(cursor(query().descending())));
  }
}
