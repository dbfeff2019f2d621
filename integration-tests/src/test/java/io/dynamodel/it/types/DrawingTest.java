package io.dynamodel.it.types;

import static io.dynamodel.it.types.DrawingTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.types.Drawing.Circle;
import io.dynamodel.it.types.Drawing.Group;
import io.dynamodel.it.types.Drawing.Label;
import io.dynamodel.it.types.Drawing.Pair;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@WithDynamoDb
class DrawingTest {
  private static final Circle CIRCLE = new Circle(1);
  private static final AttributeValue STORED_CIRCLE =
      fromM(Map.of("_type", fromS("circle"), "radius", fromN("1")));

  private final DrawingTable table;
  private final RawTable raw;

  DrawingTest(DynamoDbClient client) {
    table = new DrawingTable(client);
    raw = new RawTable(client, "drawings");
  }

  @BeforeAll
  static void createTable(DynamoDbClient client) {
    new DrawingTable(client).admin().create();
  }

  @Test
  void eachRecordComesBackAsWhatItIs() {
    Drawing drawing =
        new Drawing(
            "all",
            new Group(List.of(CIRCLE, new Group(List.of()), new Pair(CIRCLE, null))),
            new Label("l", null),
            List.of(CIRCLE, new Label("l", "f")),
            Map.of("some", Optional.of(CIRCLE), "none", Optional.empty()),
            CIRCLE);

    assertThat(table.put(drawing)).isEqualTo(drawing).isEqualTo(table.get("all"));
    assertThat(raw.get("all"))
        .containsEntry("circle", STORED_CIRCLE)
        .containsEntry("second", fromM(Map.of("_type", fromS("label"), "text", fromS("l"))))
        .containsEntry("named", fromM(Map.of("some", STORED_CIRCLE, "none", fromNul(true))));
  }

  @Test
  void pathsLeadIntoEachRecord() {
    table.put(new Drawing("paths", CIRCLE, new Label("l", "f"), List.of(CIRCLE), Map.of(), CIRCLE));

    assertThat(
            table
                .scan()
                .filter(
                    A.id
                        .eq("paths")
                        .and(A.shape.type.eq("circle"))
                        .and(A.shape.asCircle().radius.lt(2))
                        .and(A.second.asLabel().font.eq("f"))
                        .and(A.shapes.at(0).asCircle().radius.eq(1))
                        .and(A.circle.radius.eq(1))
                        .and(A.shape.asLabel().text.notExists()))
                .count())
        .isOne();
  }

  @Test
  void updatesReachIntoARecordOrReplaceIt() {
    table.put(Drawing.of("update", new Pair(CIRCLE, new Label("l", "f"))));

    Drawing updated =
        table
            .update("update")
            .apply(
                A.shape.asPair().left.asCircle().radius.add(4),
                A.shape.asPair().right.asLabel().font.remove(),
                A.second.set(new Label("s", null)),
                A.shapes.append(CIRCLE))
            .when(A.shape.type.eq("pair"))
            .execute();

    assertThat(updated)
        .isEqualTo(
            new Drawing(
                "update",
                new Pair(new Circle(5), new Label("l", null)),
                new Label("s", null),
                List.of(CIRCLE),
                Map.of(),
                null));
    assertThat(table.update("update").apply(A.shape.asCircle().set(CIRCLE)).execute().shape())
        .isEqualTo(CIRCLE);
    assertThat(raw.get("update")).containsEntry("shape", STORED_CIRCLE);
  }

  @Test
  void anUnknownTypeIsNamed() {
    put(fromM(Map.of("_type", fromS("square"), "side", fromN("1"))));

    assertUnreadable(
        "shape._type", "found the type \"square\", expected one of [circle, group, label, pair]");
  }

  @Test
  void aMissingTypeIsNamed() {
    put(fromM(Map.of("radius", fromN("1"))));

    assertUnreadable("shape._type", "is required, but absent");
  }

  @Test
  void aTypeThatIsNoTextIsNamed() {
    put(fromM(Map.of("_type", fromN("1"))));

    assertUnreadable("shape._type", "expected text (S), found number (N) 1");
  }

  @Test
  void aMistakeInsideOfARecordIsNamed() {
    put(
        fromM(
            Map.of("_type", fromS("group"), "members", fromL(List.of(STORED_CIRCLE, fromS("x"))))));

    assertUnreadable("shape.members[1]", "expected map (M), found text (S) \"x\"");
  }

  @Test
  void aRecordThatStandsAloneIsReadWithoutItsType() {
    raw.put(
        Map.of(
            "id", fromS("alone"),
            "shape", STORED_CIRCLE,
            "circle", fromM(Map.of("radius", fromN("7")))));

    assertThat(table.get("alone").circle()).isEqualTo(new Circle(7));
  }

  @Test
  void aRecordThatStandsAloneIsNotReadAsAnother() {
    raw.put(
        Map.of(
            "id", fromS("shape"),
            "shape", STORED_CIRCLE,
            "circle", fromM(Map.of("_type", fromS("label"), "radius", fromN("7")))));

    assertUnreadable("circle._type", "found the type \"label\", expected \"circle\"");
  }

  private void put(AttributeValue shape) {
    raw.put(Map.of("id", fromS("shape"), "shape", shape));
  }

  private void assertUnreadable(String path, String problem) {
    assertThatThrownBy(() -> table.get("shape"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("table drawings, key {id=shape}, attribute " + path + ": " + problem);
  }
}
