package io.dynamodel.it.cases;

import static io.dynamodel.engine.Operation.BATCH_WRITE_ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.ItemJson;
import io.dynamodel.Key;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.model.Sample;
import io.dynamodel.it.behaviour.model.SampleMapper;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketMapper;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys and records that are kept as text, such as in a queue, and read back. */
@WithDynamoDb
class KeptKeysTest {
  private static final Key<Ticket> KEY = TicketTable.key("q", Ticket.START);

  private static final String START = "2023-05-07T08:00:00.000000000Z";

  @DynamoModel(table = "numbered")
  record Numbered(@PartitionKey int number, @SortKey SdkBytes part, String text) {}

  private static AttributeValue text(String value) {
    return AttributeValue.builder().s(value).build();
  }

  private static AttributeValue number(String value) {
    return AttributeValue.builder().n(value).build();
  }

  @Test
  void aKeyHasParts() {
    assertThat(KEY.attributes())
        .containsExactly(Map.entry("queue", text("q")), Map.entry("openedAt", text(START)));
    assertThat(KEY.attributes()).isUnmodifiable();
  }

  @Test
  void aKeyIsTextAndComesBack() {
    assertThat(KEY.encode())
        .isEqualTo("{\"queue\":{\"S\":\"q\"},\"openedAt\":{\"S\":\"" + START + "\"}}");
    assertThat(TicketTable.decodeKey(KEY.encode())).isEqualTo(KEY);
    assertThat(
            TicketTable.decodeKey(
                """
                { "openedAt" : {"S":"2023-05-07T08:00:00.000000000Z"},
                  "queue" : {"S":"\\u0071"} }
                """))
        .isEqualTo(KEY);

    Key<Numbered> numbered =
        KeptKeysTest_NumberedTable.key(-7, SdkBytes.fromByteArray(new byte[] {0, -1}));
    assertThat(numbered.encode())
        .isEqualTo("{\"number\":{\"N\":\"-7\"},\"part\":{\"B\":\"AP8=\"}}");
    assertThat(KeptKeysTest_NumberedTable.decodeKey(numbered.encode())).isEqualTo(numbered);
  }

  @Test
  void textsOfKeysAreWhole() {
    String queue = "long \" \\ \n \u0001 \uD83D\uDE00 ".repeat(80);
    Key<Ticket> key = TicketTable.key(queue, Ticket.START);

    assertThat(key.toString()).hasSizeLessThan(200);
    assertThat(TicketTable.decodeKey(key.encode())).isEqualTo(key);
  }

  @Test
  void aKeyIsThatOfAnItem() {
    Ticket ticket = new Ticket("q", Ticket.START, "open", "ann", 1);

    assertThat(TicketTable.keyOf(TicketMapper.toItem(ticket))).isEqualTo(KEY);
    // what a stream has for a REMOVE
    assertThat(TicketTable.keyOf(KEY.attributes())).isEqualTo(KEY);
  }

  @Test
  void numbersOfAnyFormAreOneKey() {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("number", number("1.00E1"));
    item.put("part", AttributeValue.builder().b(SdkBytes.fromUtf8String("x")).build());

    assertThat(KeptKeysTest_NumberedTable.keyOf(item))
        .isEqualTo(KeptKeysTest_NumberedTable.key(10, SdkBytes.fromUtf8String("x")));
  }

  @Test
  void whatIsNoKeyIsRefused() {
    assertRefused(
        Map.of("queue", text("q")), "table tickets, attribute openedAt: is required, but absent");
    assertRefused(
        Map.of("queue", number("1"), "openedAt", text(START)),
        "table tickets, attribute queue: expected text (S), found number (N) 1");
    assertRefused(
        Map.of("queue", text("q"), "openedAt", text("2023-05-07T08:00:00Z")),
        "table tickets, attribute openedAt: ");
    assertThatNullPointerException()
        .isThrownBy(() -> TicketTable.keyOf((Map<String, AttributeValue>) null))
        .withMessage("item");
  }

  private static void assertRefused(Map<String, AttributeValue> item, String message) {
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> TicketTable.keyOf(item))
        .withMessageStartingWith(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "null",
        "[]",
        "{\"queue\":\"q\"}",
        "{\"queue\":{\"S\":\"q\"},\"openedAt\":{\"X\":\"q\"}}",
        "{\"queue\":{\"S\":\"q\"},\"queue\":{\"S\":\"q\"}}",
        "{\"queue\":{\"S\":\"q\"}} x",
        "{\"queue\":{\"S\":\"\\x\"}}",
        "{\"queue\":{\"S\":\"\\u00zz\"}}",
        "{\"queue\":{\"S\":\"q\",\"N\":\"1\"}}",
        "{\"queue\":{\"B\":\"!\"}}",
        "{\"queue\":{\"BOOL\":yes}}"
      })
  void textsThatAreNoKeysAreRefused(String text) {
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> TicketTable.decodeKey(text))
        .withMessageStartingWith("table tickets");
  }

  @Test
  void hostileTextsAreRefusedSoon() {
    String lists = "{\"L\":[".repeat(4000);

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> TicketTable.decodeKey("{\"queue\":" + lists))
        .withMessageContaining("expected no more than 32 levels");
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> TicketTable.decodeKey(" ".repeat(40_000)))
        .withMessageContaining("a text of 40000 characters is too long");
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(
            () ->
                KeptKeysTest_NumberedTable.decodeKey(
                    "{\"number\":{\"N\":\"%s\"},\"part\":{\"B\":\"AA==\"}}"
                        .formatted("1".repeat(20_000))))
        .withMessageContaining("a text of 20000 characters is no number of DynamoDB");
  }

  @Test
  void anItemOfAllTypesIsTextAndComesBack() {
    Map<String, AttributeValue> item = new HashMap<>(SampleMapper.toItem(Sample.full("all")));
    item.put("nothing", AttributeValue.builder().nul(true).build());

    Map<String, AttributeValue> decoded = ItemJson.decode(ItemJson.encode(item));

    assertThat(decoded).isEqualTo(item);
    assertThat(SampleMapper.fromItem(decoded)).isEqualTo(Sample.full("all"));
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> ItemJson.decode("{\"a\":{\"S\":1}}"))
        .withMessage("the text is no item in DynamoDB JSON: at index 10, expected \"");
  }

  @Test
  void whatABatchLeavesGoesThroughAQueue(DynamoDbEngine engine, TicketTable stored) {
    Dynamo dynamo = Dynamo.of(EngineClients.withoutRetries(engine));
    TicketTable tickets = new TicketTable(dynamo);
    List<Ticket> given = IntStream.range(0, 30).mapToObj(i -> Ticket.of("left", i)).toList();
    stored.put(Ticket.of("gone", 0));
    EngineClients.after(1, engine, BATCH_WRITE_ITEM).status(400).times(1);
    BatchIncompleteException e =
        catchThrowableOfType(
            BatchIncompleteException.class,
            () ->
                dynamo.batchWrite(
                    batch -> {
                      given.forEach(ticket -> batch.put(tickets, ticket));
                      batch.delete(tickets, TicketTable.key("gone", Ticket.START));
                    }));

    List<String> puts = new ArrayList<>();
    e.unprocessed().items(tickets).forEach(t -> puts.add(ItemJson.encode(TicketMapper.toItem(t))));
    List<String> deletes = e.unprocessed().keys(tickets).stream().map(Key::encode).toList();

    stored.putAll(puts.stream().map(t -> TicketMapper.fromItem(ItemJson.decode(t))).toList());
    dynamo.batchWrite(
        batch -> deletes.forEach(text -> batch.delete(tickets, TicketTable.decodeKey(text))));

    assertThat(stored.query("left").toList()).isEqualTo(given);
    assertThat(stored.query("gone").toList()).isEmpty();
  }
}
