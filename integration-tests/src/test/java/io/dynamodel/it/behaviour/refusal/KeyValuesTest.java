package io.dynamodel.it.behaviour.refusal;

import static io.dynamodel.it.behaviour.refusal.EntryTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Texts that can't be keys: empty ones and those that are too long. */
@WithDynamoDb
class KeyValuesTest {
  private static final String KEY = "table entries, key {id=k, part=p}, attribute ";

  private final Entries entries;
  private final EntryTable table;

  KeyValuesTest(DynamoDbClient direct) {
    entries = new Entries(direct);
    table = entries.table();
  }

  @BeforeAll
  static void putAnEntry(DynamoDbClient direct) {
    new EntryTable(direct).admin().create();
    new EntryTable(direct).put(Entry.of("k"));
  }

  @Test
  void anEmptyPartitionKeyIsRefusedByAllOperations() {
    String message =
        "table entries, key {id=, part=p}, attribute id: is a key of the table and can't be empty";
    Entry entry = Entry.of("");

    entries.assertRefusedBeforeSending(() -> table.put(entry), message);
    entries.assertRefusedBeforeSending(() -> table.put(entry, A.text.exists()), message);
    entries.assertRefusedBeforeSending(() -> table.insert(entry), message);
    entries.assertRefusedBeforeSending(() -> table.get("", "p"), message);
    entries.assertRefusedBeforeSending(() -> table.find("", "p"), message);
    entries.assertRefusedBeforeSending(() -> table.refresh(entry), message);
    entries.assertRefusedBeforeSending(() -> table.delete("", "p"), message);
    entries.assertRefusedBeforeSending(() -> table.delete(entry), message);
    entries.assertRefusedBeforeSending(
        () -> table.delete(EntryTable.key("", "p"), A.text.exists()), message);
    entries.assertRefusedBeforeSending(
        () -> table.getAll(List.of(EntryTable.key("k", "p"), EntryTable.key("", "p"))), message);
    entries.assertRefusedBeforeSending(
        () -> table.update("", "p").apply(A.text.set("x")).execute(), message);
  }

  @Test
  void anEmptySortKeyIsRefused() {
    entries.assertRefusedBeforeSending(
        () -> table.get("k", ""),
        "table entries, key {id=k, part=}, attribute part:"
            + " is a key of the table and can't be empty");
  }

  @Test
  void anEmptyKeyOfAnIndexIsRefused() {
    entries.assertRefusedBeforeSending(
        () -> table.put(Entry.of("k").withIndexKey("", "l")),
        KEY + "code: is a key of index code-index and can't be empty");
    entries.assertRefusedBeforeSending(
        () -> table.put(Entry.of("k").withIndexKey("c", "")),
        KEY + "label: is a key of index code-index and can't be empty");
  }

  @Test
  void anEmptyTextIsStoredWhereItIsNoKey() {
    assertThat(table.put(Entry.of("empty").withText(""))).isEqualTo(table.get("empty", "p"));
  }

  @Test
  void keysUpToTheirLimitsAreStored() {
    Entry entry =
        Entry.of("k")
            .withKey("i".repeat(2048), "p".repeat(1024))
            .withIndexKey("c".repeat(2048), "l".repeat(1024));

    assertThat(table.put(entry)).isEqualTo(table.refresh(entry));
  }

  @Test
  void aPartitionKeyOverItsLimitIsRefused() {
    String start = "table entries, key {id=" + "i".repeat(100) + "…, part=p}, attribute id: ";

    entries.assertRefusedBeforeSending(
        () -> table.put(Entry.of("i".repeat(2049))),
        start + "has 2049 bytes; as a key of the table it may have 2048");
    entries.assertRefusedBeforeSending(
        () -> table.get("i".repeat(2049), "p"),
        start + "has 2049 bytes; as a key of the table it may have 2048");
  }

  @Test
  void aSortKeyOverItsLimitIsRefused() {
    entries.assertRefusedBeforeSending(
        () -> table.put(Entry.of("k").withKey("k", "p".repeat(1025))),
        "table entries, key {id=k, part="
            + "p".repeat(100)
            + "…}, attribute part: has 1025 bytes; as a key of the table it may have 1024");
  }

  @Test
  void limitsCountBytesNotCharacters() {
    assertThat(table.put(Entry.of("é".repeat(1024)))).isNotNull();
    entries.assertRefusedBeforeSending(
        () -> table.put(Entry.of("é".repeat(1025))),
        "table entries, key {id="
            + "é".repeat(100)
            + "…, part=p}, attribute id: has 2050 bytes; as a key of the table it may have 2048");
  }

  @Test
  void keysOfIndexesHaveTheSameLimits() {
    entries.assertRefusedBeforeSending(
        () -> table.put(Entry.of("k").withIndexKey("c".repeat(2049), "l")),
        KEY + "code: has 2049 bytes; as a key of index code-index it may have 2048");
    entries.assertRefusedBeforeSending(
        () -> table.put(Entry.of("k").withIndexKey("c", "l".repeat(1025))),
        KEY + "label: has 1025 bytes; as a key of index code-index it may have 1024");
  }

  @Test
  void anUpdateCannotMakeAKeyOfAnIndexEmptyOrTooLong() {
    entries.assertRefusedBeforeSending(
        () -> table.update("k", "p").apply(A.code.set("")).execute(),
        KEY + "code: is a key of index code-index and can't be empty");
    entries.assertRefusedBeforeSending(
        () -> table.update("k", "p").apply(A.label.set("l".repeat(1025))).execute(),
        KEY + "label: has 1025 bytes; as a key of index code-index it may have 1024");
  }

  @Test
  void anUpdateCannotCopyAnEmptyTextIntoAKeyOfAnIndex() {
    table.put(Entry.of("copy").withText(""));

    entries.assertRefused(
        () -> table.update("copy", "p").apply(A.code.set(A.text)).execute(),
        "table entries, key {id=copy, part=p}: One or more parameter values are not valid. The"
            + " update expression attempted to update a secondary index key to a value that is not"
            + " supported. The AttributeValue for a key attribute cannot contain an empty string"
            + " value.");
  }
}
