package io.dynamodel.it.behaviour.refusal;

import static io.dynamodel.it.behaviour.refusal.EntryTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DynamoDB stores 32 levels: the item is one of them, each list or map around a value another. */
@WithDynamoDb
class NestingTest {
  private static final String KEY = "table entries, key {id=k, part=p}";

  private final Entries entries;
  private final EntryTable table;

  NestingTest(DynamoDbClient direct) {
    entries = new Entries(direct);
    table = entries.table();
  }

  @BeforeAll
  static void putAnEntry(DynamoDbClient direct) {
    new EntryTable(direct).admin().create();
    new EntryTable(direct).put(Entry.of("k"));
  }

  private static Map<String, Object> nested(int maps) {
    Map<String, Object> map = Map.of("leaf", true);
    for (int i = 1; i < maps; i++) {
      map = Map.of("m", map);
    }
    return map;
  }

  @Test
  void freeFormDocumentsOf32LevelsAreStored() {
    Entry deep = Entry.of("free").withData(nested(31));

    assertThat(table.put(deep)).isEqualTo(deep).isEqualTo(table.get("free", "p"));
  }

  @Test
  void freeFormDocumentsOf33LevelsAreRefused() {
    entries.assertRefusedBeforeSending(
        () -> table.put(Entry.of("k").withData(nested(32))),
        KEY + ", attribute data: is nested deeper than DynamoDB's 32 levels");
  }

  @Test
  void documentsOf32LevelsAreStored() {
    Entry deep = Entry.of("typed").withLinks(Link.chain(30));

    assertThat(table.put(deep)).isEqualTo(deep).isEqualTo(table.get("typed", "p"));
  }

  @Test
  void documentsOf33LevelsAreRefused() {
    entries.assertRefusedBeforeSending(
        () -> table.put(Entry.of("k").withLinks(Link.chain(31))),
        KEY + ", attribute links: is nested deeper than DynamoDB's 32 levels");
  }

  @Test
  void anEmptyCollectionIsALevel() {
    Map<String, Object> empty = Map.of();
    for (int i = 1; i < 31; i++) {
      empty = Map.of("m", empty);
    }
    Map<String, Object> stored = empty;

    assertThat(table.put(Entry.of("empty").withData(stored)).data()).isEqualTo(stored);
    entries.assertRefusedBeforeSending(
        () -> table.put(Entry.of("k").withData(Map.of("m", stored))),
        KEY + ", attribute data: is nested deeper than DynamoDB's 32 levels");
  }

  @Test
  void documentsThatAreFarTooDeepAreRefusedAsWell() {
    Entry deep = Entry.of("k").withLinks(Link.chain(500));

    assertThatExceptionOfType(ItemValidationException.class).isThrownBy(() -> table.put(deep));
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> table.update("k", "p").apply(A.links.set(deep.links())).execute());
  }

  @Test
  void updatesThatNestTooDeepAreRefused() {
    String message = KEY + ": Nesting Levels have exceeded supported limits";

    entries.assertRefused(
        () -> table.update("k", "p").apply(A.data.set(nested(32))).execute(), message);
    entries.assertRefused(
        () -> table.update("k", "p").apply(A.data.key("x").set(nested(31))).execute(), message);
    entries.assertRefused(
        () -> table.update("k", "p").apply(A.links.set(List.of(Link.chain(31)))).execute(),
        message);
  }
}
