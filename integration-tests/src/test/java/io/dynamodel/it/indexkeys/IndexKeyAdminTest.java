package io.dynamodel.it.indexkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dynamodel.Dynamo;
import io.dynamodel.IndexKeyFinding;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Operation;
import io.dynamodel.it.behaviour.fixture.RawTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys of indexes that others have not written, or written wrongly, are found and written. */
class IndexKeyAdminTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private final DynamoDbEngine engine = DynamoDbEngine.start();
  private final RawTable raw = new RawTable(engine.client(), "tickets");
  private final TicketTable direct = new TicketTable(Dynamo.of(engine.client()), Tickets.SCHEMA);
  private Runnable others = () -> {};
  private final Interleaved interleaved = new Interleaved(() -> others.run());
  private final TicketTable table =
      new TicketTable(Dynamo.of(interleaved.before(engine.client())), Tickets.SCHEMA);
  private final TicketAsyncTable async =
      new TicketAsyncTable(Dynamo.of(interleaved.before(engine.asyncClient())), Tickets.SCHEMA);

  @BeforeEach
  void create() {
    direct.admin().create();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private List<IndexKeyFinding> reindex(boolean waiting) {
    return waiting ? table.admin().reindex() : async.admin().reindex().join();
  }

  private List<IndexKeyFinding> verify(boolean waiting) {
    return waiting ? table.admin().verifyIndexKeys() : async.admin().verifyIndexKeys().join();
  }

  private void check() {
    ExpectedKeys.check(engine.client(), "tickets", "reindex");
  }

  private static Ticket ticket(int number) {
    return Ticket.of("b", number, "eu").of("Ann").worth(5).is("OPEN").until(NOON);
  }

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsRightIsLeftAlone(boolean waiting) {
    direct.putAll(List.of(ticket(1), ticket(2)));
    List<Map<String, AttributeValue>> before = raw.items();

    assertThat(verify(waiting)).isEmpty();
    assertThat(reindex(waiting)).isEmpty();

    assertThat(engine.requests(Operation.UPDATE_ITEM)).isEmpty();
    assertThat(raw.items()).containsExactlyInAnyOrderElementsOf(before);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsWrongIsToldAndWritten(boolean waiting) {
    Map<String, AttributeValue> item = new HashMap<>();
    direct.put(ticket(1));
    item.putAll(raw.items().get(0));
    item.put("GSI1PK", text("STATUS#NEW"));
    item.remove("GSI2PK");
    item.put("owner", AttributeValue.fromNul(true));
    item.remove("priority");
    item.put("other", text("kept"));
    raw.put(item);

    List<IndexKeyFinding> found = verify(waiting);

    assertThat(found).hasSize(2);
    assertThat(found)
        .extracting(IndexKeyFinding::attribute, IndexKeyFinding::index, IndexKeyFinding::isWritten)
        .containsExactly(tuple("GSI1PK", "by-status", false), tuple("GSI5PK", "owned", false));
    assertThat(found.get(0).stored()).isEqualTo(text("STATUS#NEW"));
    assertThat(found.get(0).made()).isEqualTo(text("STATUS#OPEN"));
    assertThat(found.get(1).made()).isNull();
    assertThat(found.get(0))
        .hasToString(
            "table tickets, key {PK=BOARD#b, SK=TICKET#0001}: GSI1PK of index by-status is not what"
                + " its parts make");
    assertThat(raw.items()).containsExactly(item);

    assertThat(reindex(waiting)).hasSize(2).allMatch(IndexKeyFinding::isWritten);
    assertThat(verify(waiting)).isEmpty();
    check();
    item.put("GSI1PK", text("STATUS#OPEN"));
    item.remove("GSI5PK");
    assertThat(raw.items()).containsExactly(item);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void itemsOfBeforeTheIndexes(boolean waiting) {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      Ticket ticket = ticket(i).in("r" + random.nextInt(3));
      direct.put(random.nextBoolean() ? ticket : ticket.is(null).worth(null));
    }
    for (Map<String, AttributeValue> item : raw.items()) {
      Map<String, AttributeValue> old = new HashMap<>(item);
      old.keySet().removeIf(name -> name.startsWith("GSI") || name.startsWith("LSI"));
      raw.put(old);
    }

    List<IndexKeyFinding> written = reindex(waiting);

    assertThat(written.size()).isGreaterThan(300 * 6);
    check();
    assertThat(engine.requests(Operation.UPDATE_ITEM)).hasSize(300);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatOthersWriteMeanwhileIsNotOverwritten(boolean waiting) {
    direct.put(ticket(1));
    raw.put(RawTable.without(raw.items().get(0), "GSI2PK"));
    int[] times = {0};
    others =
        () -> {
          if (times[0]++ < 3) { // they do not write the key, either
            raw.put(RawTable.with(raw.items().get(0), "region", text("r" + times[0])));
          }
        };

    assertThat(reindex(waiting)).singleElement().matches(IndexKeyFinding::isWritten);

    assertThat(raw.items().get(0)).containsEntry("GSI2PK", text("r3#OWNER#Ann"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anItemThatIsGoneStaysSo(boolean waiting) {
    direct.put(ticket(1));
    raw.put(RawTable.without(raw.items().get(0), "GSI2PK"));
    others = () -> direct.delete("b", 1);

    assertThat(reindex(waiting)).hasSize(1);

    assertThat(raw.items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatCanNotBeMadeIsTold(boolean waiting) {
    direct.put(ticket(1));
    raw.put(RawTable.with(raw.items().get(0), "points", AttributeValue.fromN("1000")));

    List<IndexKeyFinding> found = new ArrayList<>(reindex(waiting));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).isWritten()).isFalse();
    assertThat(found.get(0).problem()).contains("by-points", "points");
    assertThat(engine.requests(Operation.UPDATE_ITEM)).isEmpty();
  }

  @Test
  void ifSomebodyAlwaysWritesItIsTold() {
    direct.put(ticket(1));
    raw.put(RawTable.without(raw.items().get(0), "GSI2PK"));
    int[] times = {0};
    others = () -> raw.put(RawTable.with(raw.items().get(0), "region", text("r" + times[0]++)));

    assertThat(reindex(true)).singleElement().matches(finding -> !finding.isWritten());
  }

  @Test
  void writeOnceComparesThemToo() {
    Ticket ticket = direct.put(ticket(1));
    assertThat(table.writeOnce(List.of(ticket))).isEmpty();

    raw.put(RawTable.with(raw.items().get(0), "GSI2PK", text("us#OWNER#Ann")));
    assertThat(table.writeOnce(List.of(ticket))).hasSize(1);

    check();
    assertThat(table.writeOnce(List.of(ticket))).isEmpty();
  }
}
