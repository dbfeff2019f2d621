package io.dynamodel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.Key;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.support.ItemWriter;
import io.dynamodel.support.KeyReader;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class TemplateKeysTest {
  private static final KeyAttribute<String> CUSTOMER =
      KeyAttribute.of("customerId", "customerId", Converters.TEXT);
  private static final KeyAttribute<Integer> LINE =
      KeyAttribute.of("line", "line", Converters.INTEGER);
  private static final KeyAttribute<String> STATUS =
      KeyAttribute.of("status", "status", Converters.TEXT);
  private static final KeyAttribute<Integer> RANK =
      KeyAttribute.of("rank", "rank", Converters.INTEGER);
  private static final KeyTemplate PK = KeyTemplate.of("PK").text("CUSTOMER#").part(CUSTOMER);
  private static final KeyTemplate SK =
      KeyTemplate.of("SK").part(CUSTOMER).text("#LINE#").padded(LINE, 4);
  private static final IndexSchema BY_STATUS =
      IndexSchema.global("by-status", KeyTemplate.ofIndex("GSI1PK").text("S#").part(STATUS))
          .sort(KeyTemplate.ofIndex("GSI1SK").padded(RANK, 2).text("#").padded(LINE, 4))
          .keysOnly();
  private static final IndexSchema INVERTED = IndexSchema.global("inverted", SK).sort(PK);
  private static final TableSchema<String> SCHEMA = schema();
  private static final TableSchema<String> UNSTORED = schema("customerId", "line");

  private static TableSchema<String> schema(String... unstored) {
    return TableSchema.<String>builder("shop", model -> Map.of(), item -> "model")
        .key(PK, SK)
        .index(BY_STATUS)
        .index(INVERTED)
        .unstored(unstored)
        .build();
  }

  private static Map<String, AttributeValue> written(TableSchema<?> schema, String status) {
    return new ItemWriter(4)
        .put("customerId", Converters.TEXT, "c 1")
        .put("line", 7)
        .putOptional("status", Converters.TEXT, status)
        .put("rank", 3)
        .keys(schema)
        .item();
  }

  @Test
  void aWriterAddsTheKeysOfTableAndIndexes() {
    assertThat(written(SCHEMA, "OPEN"))
        .containsEntry("PK", AttributeValue.fromS("CUSTOMER#c%201"))
        .containsEntry("SK", AttributeValue.fromS("c%201#LINE#0007"))
        .containsEntry("GSI1PK", AttributeValue.fromS("S#OPEN"))
        .containsEntry("GSI1SK", AttributeValue.fromS("03#0007"))
        .containsEntry("customerId", AttributeValue.fromS("c 1"))
        .hasSize(8);
  }

  @Test
  void aKeyOfAnIndexIsLeftOutWithItsPart() {
    assertThat(written(SCHEMA, null)).containsKeys("GSI1SK", "PK").doesNotContainKey("GSI1PK");
    assertThat(written(SCHEMA, "")).containsEntry("GSI1PK", AttributeValue.fromS("S#"));
  }

  @Test
  void partsThatAreNotStoredAreTakenOut() {
    assertThat(written(UNSTORED, "OPEN"))
        .containsOnlyKeys("status", "rank", "PK", "SK", "GSI1PK", "GSI1SK");
  }

  @Test
  void aPartThatIsTooWideNamesIndexAndPart() {
    ItemWriter writer =
        new ItemWriter(4).put("customerId", Converters.TEXT, "c1").put("line", 7).put("rank", 100);

    assertThatThrownBy(() -> writer.keys(SCHEMA))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage(
            "attribute GSI1SK: as a key of index by-status: the part rank has 3 characters; its"
                + " width in the key is 2");
  }

  @Test
  void partsThatAreMissingAreReadFromTheKey() {
    StoredItem item = SCHEMA.parts(StoredItem.of(written(UNSTORED, "OPEN")));

    assertThat(item.text("customerId")).isEqualTo("c 1");
    assertThat(item.number("line")).isEqualTo("7");
    assertThat(item.text("status")).isEqualTo("OPEN");
    assertThat(item.size()).isEqualTo(8);
    assertThat(item.attributes()).isEqualTo(written(SCHEMA, "OPEN"));
    Map<String, AttributeValue> each = new HashMap<>();
    item.forEach((name, value) -> each.put(name, value.toAttributeValue()));
    assertThat(each).isEqualTo(item.attributes());
  }

  @Test
  void aPartThatIsStoredAsNullIsReadFromTheKey() {
    Map<String, AttributeValue> stored = new HashMap<>(written(SCHEMA, "OPEN"));
    stored.put("line", AttributeValue.fromNul(true));

    StoredItem item = SCHEMA.parts(StoredItem.of(stored));

    assertThat(item.number("line")).isEqualTo("7");
    assertThat(item.size()).isEqualTo(8);
    Map<String, AttributeValue> each = new HashMap<>();
    item.forEach((name, value) -> each.put(name, value.toAttributeValue()));
    assertThat(each).isEqualTo(item.attributes());
  }

  @Test
  void anItemThatHasAllPartsStaysAsItIs() {
    StoredItem item = StoredItem.of(written(SCHEMA, "OPEN"));

    assertThat(SCHEMA.parts(item)).isSameAs(item);
  }

  @Test
  void anAttributeThatContradictsTheKeyIsNotRead() {
    Map<String, AttributeValue> stored = new HashMap<>(written(SCHEMA, "OPEN"));
    stored.put("line", AttributeValue.fromN("8"));

    assertThatThrownBy(() -> SCHEMA.parts(StoredItem.of(stored)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("attribute line")
        .hasMessageContaining("in SK")
        .hasMessageContaining("contradict");
  }

  @Test
  void keysThatContradictEachOtherAreNotRead() {
    Map<String, AttributeValue> stored = new HashMap<>(written(UNSTORED, "OPEN"));
    stored.put("PK", AttributeValue.fromS("CUSTOMER#c2"));

    assertThatThrownBy(() -> SCHEMA.parts(StoredItem.of(stored)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("attribute customerId");
    assertThatThrownBy(() -> KeyReader.keyOf(SCHEMA, stored))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("table shop")
        .hasMessageContaining("attribute customerId");
  }

  @Test
  void whatAPartialIndexLacksIsReadFromItsKey() {
    Map<String, AttributeValue> entry = new HashMap<>(written(UNSTORED, "OPEN"));
    entry.remove("status");
    entry.remove("rank");

    StoredItem item = SCHEMA.indexParts(SCHEMA.parts(StoredItem.of(entry)), BY_STATUS);

    assertThat(item.text("status")).isEqualTo("OPEN");
    assertThat(item.number("rank")).isEqualTo("3");
    assertThat(item.number("line")).isEqualTo("7");
    assertThat(item.text("customerId")).isEqualTo("c 1");
    assertThat(SCHEMA.indexParts(StoredItem.of(entry), INVERTED).text("status")).isNull();
  }

  @Test
  void keysAreReadStrictly() {
    Map<String, AttributeValue> item = written(UNSTORED, "OPEN");
    Key<String> key = KeyReader.keyOf(SCHEMA, item);

    assertThat(key.attributes()).isEqualTo(Map.of("PK", item.get("PK"), "SK", item.get("SK")));
    assertThat(KeyReader.decode(SCHEMA, key.encode())).isEqualTo(key);
    Map<String, AttributeValue> other = new HashMap<>(item);
    other.put("SK", AttributeValue.fromS("c%201#LINE#7"));
    assertThatThrownBy(() -> KeyReader.keyOf(SCHEMA, other))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("{customerId}#LINE#{line:04}");
    other.remove("SK");
    assertThatThrownBy(() -> KeyReader.keyOf(SCHEMA, other))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("attribute SK: is required, but absent");
  }
}
