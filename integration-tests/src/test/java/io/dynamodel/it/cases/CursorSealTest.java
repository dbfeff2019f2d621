package io.dynamodel.it.cases;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.Cursor;
import io.dynamodel.Dynamo;
import io.dynamodel.Query;
import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a cursor tells, who can make one, and what a forged one costs. */
@WithDynamoDb
class CursorSealTest {
  private static final byte[] KEY = key(16, 1);
  private static final byte[] NEWER = key(32, 2);

  private final RecordingClient client;

  CursorSealTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
  }

  @BeforeAll
  static void putItems(DynamoDbClient direct) {
    TicketTable tickets = new TicketTable(direct);
    tickets.admin().create();
    IntStream.range(0, 6)
        .forEach(i -> tickets.put(new Ticket("queue", Ticket.START.plusSeconds(i), "o", "a", i)));
  }

  @BeforeEach
  void forget() {
    client.clear();
  }

  private static byte[] key(int length, int fill) {
    byte[] key = new byte[length];
    Arrays.fill(key, (byte) fill);
    return key;
  }

  private Query<Ticket> query(UnaryOperator<Dynamo.Builder> settings) {
    Dynamo dynamo = settings.apply(Dynamo.builder().client(client)).build();
    return new TicketTable(dynamo).query("queue").pageSize(2);
  }

  private static Cursor cursor(Query<?> query) {
    return Cursor.decode(query.page().next().orElseThrow().encode());
  }

  private void assertRefused(Query<?> query, Cursor cursor, String message) {
    client.clear();
    assertThatExceptionOfType(InvalidCursorException.class)
        .isThrownBy(() -> query.page(cursor))
        .withMessageContaining(message);
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void anEncryptedCursorGoesOnAndTellsNothing() {
    Query<Ticket> query = query(dynamo -> dynamo.cursorKeys(KEY));
    Cursor cursor = cursor(query);

    assertThat(query.page(cursor).items()).extracting(Ticket::priority).containsExactly(2, 3);
    assertThat(bytes(cursor)).doesNotContain("queue");
    assertThat(bytes(cursor(query(dynamo -> dynamo)))).contains("queue");
  }

  private static String bytes(Cursor cursor) {
    return new String(Base64.getUrlDecoder().decode(cursor.encode()), ISO_8859_1);
  }

  @Test
  void twoEncryptedCursorsOfOnePlaceDiffer() {
    Query<Ticket> query = query(dynamo -> dynamo.cursorKeys(KEY));

    assertThat(cursor(query)).isNotEqualTo(cursor(query));
  }

  @Test
  void olderKeysAreAcceptedWhileTheyAreRotated() {
    Query<Ticket> before = query(dynamo -> dynamo.cursorKeys(KEY));
    Query<Ticket> prepared = query(dynamo -> dynamo.cursorKeys(KEY, NEWER));
    Query<Ticket> changed = query(dynamo -> dynamo.cursorKeys(NEWER, KEY));
    Query<Ticket> after = query(dynamo -> dynamo.cursorKeys(NEWER));
    Cursor old = cursor(before);
    Cursor latest = cursor(changed);

    assertThat(changed.page(old).items()).hasSize(2);
    assertThat(prepared.page(latest).items()).hasSize(2);
    assertThat(after.page(latest).items()).hasSize(2);
    assertRefused(after, old, "encrypted with another key");
    assertRefused(before, latest, "encrypted with another key");
  }

  @Test
  void anyChangedByteOfAnEncryptedCursorIsRefused() {
    Query<Ticket> query = query(dynamo -> dynamo.cursorKeys(KEY));
    byte[] bytes = Base64.getUrlDecoder().decode(cursor(query).encode());
    client.clear();
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 4;
      assertThatExceptionOfType(InvalidCursorException.class)
          .isThrownBy(() -> query.page(Cursor.decode(text(changed))));
      byte[] shorter = Arrays.copyOf(bytes, i);
      assertThatExceptionOfType(InvalidCursorException.class)
          .isThrownBy(() -> query.page(Cursor.decode(text(shorter))));
    }
    assertThat(client.requests()).isEmpty();
  }

  private static String text(byte[] cursor) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  @Test
  void anEncryptedCursorIsBoundToItsQuery() {
    Query<Ticket> query = query(dynamo -> dynamo.cursorKeys(KEY));

    assertRefused(
        query(dynamo -> dynamo.cursorKeys(KEY)).descending(),
        cursor(query),
        "another table, index, key condition or direction");
  }

  @Test
  void eachSideSaysWhichSealItExpects() {
    Query<Ticket> plain = query(dynamo -> dynamo);
    Query<Ticket> signed = query(dynamo -> dynamo.cursorSecret(key(16, 3)));
    Query<Ticket> encrypted = query(dynamo -> dynamo.cursorKeys(KEY));

    assertRefused(plain, cursor(encrypted), "is encrypted, but there are no keys to open it");
    assertRefused(signed, cursor(encrypted), "is encrypted, but this side has a cursorSecret");
    assertRefused(encrypted, cursor(signed), "is signed, but this side has cursorKeys");
    assertRefused(encrypted, cursor(plain), "is not signed, but this side has cursorKeys");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 15, 17, 31, 33, 64})
  void aKeyHasTheLengthOfAnAesKey(int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dynamo.builder().cursorKeys(new byte[length]))
        .withMessage("a cursor key has 16, 24 or 32 bytes (AES), not " + length);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dynamo.builder().cursorKeys(KEY, KEY, new byte[length]));
  }

  @Test
  void keysAreCopied() {
    byte[] key = key(24, 5);
    Query<Ticket> query = query(dynamo -> dynamo.cursorKeys(key));
    Cursor cursor = cursor(query);
    key[0]++;

    assertThat(query.page(cursor).items()).hasSize(2);
  }

  @Test
  void nullKeysAreNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> Dynamo.builder().cursorKeys(null))
        .withMessage("current");
    assertThatNullPointerException()
        .isThrownBy(() -> Dynamo.builder().cursorKeys(KEY, (byte[]) null))
        .withMessage("older");
  }

  @Test
  void eitherASecretOrKeys() {
    Dynamo.Builder builder = Dynamo.builder().client(client).cursorSecret(KEY).cursorKeys(KEY);

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            "cursorKeys encrypt and authenticate cursors: set them without a cursorSecret");
  }

  @Test
  void aTextOfAnyLengthIsRefusedByItsLength() {
    assertThatExceptionOfType(InvalidCursorException.class)
        .isThrownBy(() -> Cursor.decode("A".repeat((1 << 20) + 4)))
        .withMessage("the cursor is damaged: no cursor has 1048580 characters");
  }

  @Test
  void whatIsInAForgedCursorIsNotReadBeforeItsSeal() {
    // A payload of nothing but a number that takes seconds to parse.
    byte[] forged = new byte[70_000];
    forged[0] = 1;
    Arrays.fill(forged, 40, forged.length, (byte) '1');

    Cursor cursor = Cursor.decode(text(forged));

    assertRefused(query(dynamo -> dynamo), cursor, "made for another table");
  }
}
