package io.dynamodel.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.Change;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.TableSchema;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** A part that has a default, beside another one. */
class IndexKeysTest {
  private static final Map<String, AttributeValue> KEY = Map.of("id", text("1"));
  private static final OptionalTextAttribute<String, String> OWNER =
      new OptionalTextAttribute<>(AttributePath.of("owner"), Converters.TEXT);
  private static final OptionalTextAttribute<String, String> STATE =
      new OptionalTextAttribute<>(AttributePath.of("state"), Converters.TEXT);
  private static final TableSchema<String> SCHEMA =
      TableSchema.<String>builder("things", id -> KEY, item -> "")
          .key(KeyAttribute.of("id", "id", Converters.TEXT))
          .withDefault("state", Converters.TEXT, "open")
          .index(
              IndexSchema.global(
                  "by-state",
                  KeyTemplate.ofIndex("GSI1PK")
                      .part(KeyAttribute.of("state", "state", Converters.TEXT))
                      .text("#")
                      .part(KeyAttribute.of("owner", "owner", Converters.TEXT))))
          .build();

  private static AttributeValue text(String text) {
    return AttributeValue.createS(text);
  }

  private static UpdateWrite<String> update(Map<String, AttributeValue> record) {
    return update(record, List.of(OWNER.set("Ann")));
  }

  private static UpdateWrite<String> update(
      Map<String, AttributeValue> record, List<UpdateAction<String>> actions) {
    Writes<String> writes =
        new Writes<>(
            new TableContext<>(SCHEMA, "things", false, null, true),
            InstantSource.fixed(Instant.EPOCH));
    return writes.update(KEY, 0, () -> record, actions.stream().map(Change::of).toList(), null);
  }

  private static UpdateItemRequest request(UpdateWrite<String> update) {
    return UpdateItem.of(update).request();
  }

  @Test
  void whatIsAbsentIsTheDefault() {
    UpdateWrite<String> update = update(Map.of());
    UpdateItemRequest request = request(update);

    assertThat(request.updateExpression()).isEqualTo("SET #0 = :0, #1 = :1");
    assertThat(request.expressionAttributeValues())
        .containsEntry(":0", text("Ann"))
        .containsEntry(":1", text("open#Ann"))
        .containsEntry(":2", text("open"));
    assertThat(request.conditionExpression())
        .isEqualTo(
            "attribute_exists(#2) AND"
                + " (#3 = :2 OR attribute_not_exists(#3) OR attribute_type(#3, :3))");
    assertThat(update.madeFor(KEY)).isEmpty();
    assertThat(update.madeFor(Map.of("state", AttributeValue.createNul(true)))).isEmpty();
    assertThat(update.madeFor(Map.of("state", text("open")))).isEmpty();
  }

  @Test
  void whatTheItemHasInsteadMakesAnotherUpdate() {
    UpdateWrite<String> again =
        update(Map.of()).madeFor(Map.of("state", text("new"))).orElseThrow();

    assertThat(request(again).expressionAttributeValues()).containsEntry(":1", text("new#Ann"));
    assertThat(request(again).conditionExpression()).isEqualTo("attribute_exists(#2) AND #3 = :2");
    assertThat(request(again.madeFor(Map.of()).orElseThrow()).expressionAttributeValues())
        .containsEntry(":1", text("open#Ann"));
  }

  @Test
  void whatIsSetIfAbsentIsNotTheDefaultThere() {
    UpdateWrite<String> there =
        update(Map.of("state", text("open")), List.of(OWNER.set("Ann"), STATE.setIfAbsent("new")));
    UpdateWrite<String> absent = there.madeFor(Map.of()).orElseThrow();
    UpdateWrite<String> isNull =
        there.madeFor(Map.of("state", AttributeValue.createNul(true))).orElseThrow();

    assertThat(request(there).expressionAttributeValues()).containsValue(text("open#Ann"));
    assertThat(request(absent).expressionAttributeValues()).containsValue(text("new#Ann"));
    assertThat(request(isNull).expressionAttributeValues()).containsValue(text("open#Ann"));
    assertThat(request(absent).conditionExpression())
        .isEqualTo("attribute_exists(#3) AND attribute_not_exists(#1)");
  }
}
