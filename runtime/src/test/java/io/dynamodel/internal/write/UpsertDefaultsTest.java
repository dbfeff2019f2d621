package io.dynamodel.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.convert.Converters;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.Change;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.schema.TableSchemaBuilder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** An upsert may create the item: then with its defaults. */
class UpsertDefaultsTest {
  private static final Map<String, AttributeValue> KEY = Map.of("id", AttributeValue.createS("1"));

  private static final OptionalTextAttribute<String, String> NAME = attribute("name");
  private static final OptionalTextAttribute<String, String> STATE = attribute("state");

  private static OptionalTextAttribute<String, String> attribute(String name) {
    return new OptionalTextAttribute<>(AttributePath.of(name), Converters.TEXT);
  }

  private static TableSchemaBuilder<String> schema() {
    return TableSchema.<String>builder(
            "things",
            id -> Map.of("id", AttributeValue.createS(id)),
            item -> item.value("id").text())
        .key(KeyAttribute.of("id", "id", Converters.TEXT));
  }

  private static TableSchema<String> withDefaults() {
    return schema()
        .withDefault("state", Converters.TEXT, "open")
        .withDefault("labels", Converters.set(Converters.TEXT), Set.of())
        .withDefault("count", Converters.INTEGER, 0)
        .build();
  }

  private static Writes<String> writes(TableSchema<String> schema) {
    return new Writes<>(
        new TableContext<>(schema, "things", false, null, true),
        InstantSource.fixed(Instant.EPOCH));
  }

  private static UpdateItemRequest upsert(
      TableSchema<String> schema, List<UpdateAction<String>> actions) {
    return UpdateItem.of(
            writes(schema).upsert(KEY, actions.stream().map(Change::of).toList(), null))
        .request();
  }

  @Test
  void setsWhatTheActionsLeaveAlone() {
    UpdateItemRequest request = upsert(withDefaults(), List.of(Change.of(NAME.set("x"))));

    assertThat(request.updateExpression())
        .isEqualTo("SET #0 = :0, #1 = if_not_exists(#1, :1), #2 = if_not_exists(#2, :2)");
    assertThat(request.expressionAttributeNames())
        .isEqualTo(Map.of("#0", "name", "#1", "state", "#2", "count"));
    assertThat(request.expressionAttributeValues())
        .containsEntry(":1", AttributeValue.createS("open"))
        .containsEntry(":2", AttributeValue.createN("0"));
  }

  @Test
  void leavesAloneWhatTheActionsTouch() {
    assertThat(upsert(withDefaults(), List.of(STATE.remove())).updateExpression())
        .isEqualTo("SET #0 = if_not_exists(#0, :0) REMOVE #1");
    assertThat(upsert(withDefaults(), List.of(STATE.set("x"))).updateExpression())
        .isEqualTo("SET #0 = :0, #1 = if_not_exists(#1, :1)");
    assertThat(upsert(withDefaults(), List.of(NAME.set(STATE))).updateExpression())
        .isEqualTo("SET #0 = #1, #1 = if_not_exists(#1, :0), #2 = if_not_exists(#2, :1)");
  }

  /** {@code C#{id}#{line:03}}, of which the line is no attribute by itself. */
  private static TableSchemaBuilder<String> made() {
    KeyAttribute<String> id = KeyAttribute.of("id", "id", Converters.TEXT);
    KeyAttribute<Integer> line = KeyAttribute.of("line", "line", Converters.INTEGER);
    return TableSchema.<String>builder("things", any -> Map.of(), item -> "any")
        .key(KeyTemplate.of("PK").text("C#").part(id).text("#").padded(line, 3))
        .required("id", "name")
        .unstored("line")
        .type("_type", "thing")
        .withDefault("state", Converters.TEXT, "open");
  }

  private static UpdateItemRequest upsertMade(List<UpdateAction<String>> actions) {
    Map<String, AttributeValue> key = Map.of("PK", AttributeValue.createS("C#a%20b#007"));
    return UpdateItem.of(
            writes(made().build()).upsert(key, actions.stream().map(Change::of).toList(), null))
        .request();
  }

  @Test
  void createsThePartsOfTheKeyAndTheType() {
    UpdateItemRequest request = upsertMade(List.of(Change.of(NAME.set("x"))));

    assertThat(request.key()).containsOnlyKeys("PK");
    assertThat(request.updateExpression())
        .isEqualTo(
            "SET #0 = :0, #1 = if_not_exists(#1, :1), #2 = if_not_exists(#2, :2),"
                + " #3 = if_not_exists(#3, :3)");
    assertThat(request.expressionAttributeNames())
        .isEqualTo(Map.of("#0", "name", "#1", "id", "#2", "_type", "#3", "state"));
    assertThat(request.expressionAttributeValues())
        .containsEntry(":1", AttributeValue.createS("a b"))
        .containsEntry(":2", AttributeValue.createS("thing"));
  }

  @Test
  void noUpdateChangesAPartOfTheKey() {
    for (String part : List.of("id", "line")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> upsertMade(List.of(NAME.set("x"), attribute(part).set("y"))))
          .withMessage(
              "table things: %s is a part of a key of the table and can't be changed: put a new item"
                      .formatted(part)
                  + " and delete the old one");
    }
  }

  @Test
  void nothingIsAddedWithoutDefaults() {
    UpdateItemRequest request = upsert(schema().build(), List.of(Change.of(NAME.set("x"))));

    assertThat(request.updateExpression()).isEqualTo("SET #0 = :0");
  }

  @Test
  void updatesOfItemsThatExistSetNoDefaults() {
    UpdateItemRequest request =
        UpdateItem.of(writes(withDefaults()).update(KEY, List.of(Change.of(NAME.set("x"))), null))
            .request();

    assertThat(request.updateExpression()).isEqualTo("SET #0 = :0");
  }

  @Test
  void anUpsertStillNeedsAnAction() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> upsert(withDefaults(), List.of()))
        .withMessageContaining("needs at least one action");
  }

  @Test
  void aDefaultBesideARequiredAttribute() {
    TableSchema<String> schema =
        schema().required("name").withDefault("state", Converters.TEXT, "open").build();

    upsert(schema, List.of(Change.of(NAME.set("x"))));
    assertThatThrownBy(() -> upsert(schema, List.of(STATE.set("x"))))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageEndingWith("required attributes [name]");
  }

  @Test
  void refusesADefaultThatCannotBeStored() {
    assertThatThrownBy(() -> schema().withDefault("state", Converters.TEXT, "\uD83D"))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith("attribute state: text with a lone surrogate");
  }
}
