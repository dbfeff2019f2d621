package io.dynamodel.it.behaviour.refusal;

import static io.dynamodel.it.behaviour.refusal.EntryTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stored items that are not of the model: one lacks an attribute, one has text for a number. */
@WithDynamoDb
class UnreadableTest {
  private static final String LACKS =
      "table entries, key {id=lacks, part=p}, attribute text: is required, but absent";
  private static final String WRONG =
      "table entries, key {id=wrong, part=p}, attribute number:"
          + " expected number (N), found text (S) \"seven\"";

  private final EntryTable table;
  private final RawTable raw;

  UnreadableTest(DynamoDbClient direct) {
    table = new EntryTable(direct);
    raw = new RawTable(direct, "entries");
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new EntryTable(direct).admin().create();
  }

  @BeforeEach
  void putItems() {
    raw.put(RawTable.without(EntryMapper.toItem(Entry.of("lacks")), "text"));
    raw.put(
        RawTable.with(
            EntryMapper.toItem(Entry.of("wrong")), "number", AttributeValue.fromS("seven")));
  }

  private static ItemMappingException unreadable(ThrowingCallable call) {
    return catchThrowableOfType(ItemMappingException.class, call);
  }

  @Test
  void readsByKeySayWhereAndWhat() {
    assertThat(unreadable(() -> table.get("lacks", "p"))).hasMessage(LACKS);
    assertThat(unreadable(() -> table.get("wrong", "p"))).hasMessage(WRONG);
    assertThat(unreadable(() -> table.find("lacks", "p"))).hasMessage(LACKS);
    assertThat(unreadable(() -> table.refresh(Entry.of("wrong")))).hasMessage(WRONG);
    assertThat(unreadable(() -> table.getAll(List.of(EntryTable.key("lacks", "p")))))
        .hasMessage(LACKS);
  }

  @Test
  void thePartsOfTheMessageAreThere() {
    ItemMappingException e = unreadable(() -> table.get("wrong", "p"));

    assertThat(e.table()).contains("entries");
    assertThat(e.key()).contains("{id=wrong, part=p}");
    assertThat(e.path()).isEqualTo("number");
    assertThat(e.problem()).isEqualTo("expected number (N), found text (S) \"seven\"");
    assertThat(e.applied()).isFalse();
    assertThat(e.item()).isEqualTo(stored("wrong"));
  }

  @Test
  void queriesAndScansSayWhereAndWhat() {
    assertThat(unreadable(() -> table.query("lacks").toList())).hasMessage(LACKS);
    assertThat(unreadable(() -> table.byCode("c").filter(A.id.eq("wrong")).first()))
        .hasMessage(WRONG);
    assertThat(unreadable(() -> table.scan().filter(A.id.eq("lacks")).first())).hasMessage(LACKS);
  }

  @Test
  void countsDoNotRead() {
    assertThat(table.query("lacks").count()).isEqualTo(1);
  }

  @Test
  void theItemsBeforeAnUnreadableOneAreGiven() {
    table.put(Entry.of("row").withKey("row", "a"));
    raw.put(RawTable.without(EntryMapper.toItem(Entry.of("row").withKey("row", "b")), "text"));
    table.put(Entry.of("row").withKey("row", "c"));
    Iterator<Entry> items = table.query("row").iterator();

    assertThat(items.next().part()).isEqualTo("a");
    assertThat(unreadable(items::next))
        .hasMessageStartingWith("table entries, key {id=row, part=b}, attribute text: ");
  }

  @Test
  void aNestedAttributeIsNamedByItsPath() {
    Map<String, AttributeValue> item =
        EntryMapper.toItem(Entry.of("deep").withLinks(Link.chain(1), Link.chain(3)));
    AttributeValue links = item.get("links");
    AttributeValue broken =
        AttributeValue.fromL(
            List.of(links.l().get(0), AttributeValue.fromM(Map.of("next", links.l().get(0)))));
    raw.put(RawTable.with(item, "links", broken));

    assertThat(unreadable(() -> table.get("deep", "p")))
        .hasMessage(
            "table entries, key {id=deep, part=p}, attribute links[1].name:"
                + " is required, but absent");
  }

  @Test
  void anUpdateSaysThatItWasApplied() {
    ItemMappingException e =
        unreadable(() -> table.update("wrong", "p").apply(A.text.set("new")).execute());

    assertThat(e).hasMessage(WRONG + " (the write itself was applied)");
    assertThat(e.applied()).isTrue();
    assertThat(e.item())
        .isEqualTo(stored("wrong"))
        .containsEntry("text", AttributeValue.fromS("new"));
  }

  @Test
  void anUpdateCanRepairTheItem() {
    Entry repaired = table.update("lacks", "p").apply(A.text.set("there")).execute();

    assertThat(repaired).isEqualTo(Entry.of("lacks").withText("there"));
  }

  @Test
  void aDeleteSaysThatItWasApplied() {
    Map<String, AttributeValue> before = stored("lacks");
    ItemMappingException e = unreadable(() -> table.delete("lacks", "p"));

    assertThat(e).hasMessage(LACKS + " (the write itself was applied)");
    assertThat(e.item()).isEqualTo(before);
    assertThat(stored("lacks")).isEmpty();
  }

  @Test
  void aPutReplacesTheItemWithoutReadingIt() {
    table.put(Entry.of("lacks"));

    assertThat(table.get("lacks", "p")).isEqualTo(Entry.of("lacks"));
  }

  @Test
  void aFailedConditionIsNotHidden() {
    ConditionFailedException e =
        catchThrowableOfType(
            ConditionFailedException.class,
            () ->
                table.update("lacks", "p").apply(A.label.set("x")).when(A.code.eq("z")).execute());

    assertThat(e.currentItem()).contains(stored("lacks"));
    assertThat(unreadable(() -> e.current(Entry.class))).hasMessage(LACKS);
  }

  @Test
  void aTakenKeyIsNotHidden() {
    ItemAlreadyExistsException e =
        catchThrowableOfType(
            ItemAlreadyExistsException.class, () -> table.insert(Entry.of("wrong")));

    assertThat(e.currentItem()).contains(stored("wrong"));
  }

  private Map<String, AttributeValue> stored(String id) {
    return raw.item(Map.of("id", AttributeValue.fromS(id), "part", AttributeValue.fromS("p")));
  }
}
