package io.dynamodel.it.docs;

import static io.dynamodel.it.docs.DrawingTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** docs/modelling.md: a document of several types. */
@WithDynamoDb
class SealedDocumentsTest {
  private static final Drawing CIRCLE =
      new Drawing("d1", new Shape.Circle(2.5), List.of(new Shape.Rectangle(3, 4)));

  private final DynamoDbClient client;
  private final DrawingTable drawings;

  SealedDocumentsTest(DynamoDbClient client) {
    this.client = client;
    drawings = new DrawingTable(client);
  }

  @BeforeEach
  void create() {
    drawings.admin().createIfAbsent();
    drawings.put(CIRCLE);
  }

  @Test
  void isStoredWithItsTypeName() {
    assertThat(DrawingMapper.toItem(CIRCLE))
        .containsEntry("shape", fromM(Map.of("_type", fromS("circle"), "radius", fromN("2.5"))));
  }

  @Test
  void reading() {
    Shape shape = drawings.get("d1").shape();
    double area = 0;

    if (shape instanceof Shape.Circle circle) {
      area = Math.PI * circle.radius() * circle.radius();
    } else if (shape instanceof Shape.Rectangle rectangle) {
      area = rectangle.width() * rectangle.height();
    }

    assertThat(area).isEqualTo(Math.PI * 2.5 * 2.5);
    assertThat(drawings.get("d1")).isEqualTo(CIRCLE);
  }

  @Test
  void paths() {
    List<Drawing> large =
        drawings
            .scan()
            .filter(A.shape.type.eq("circle").and(A.shape.asCircle().radius.gt(2.0)))
            .toList();

    Drawing wider =
        drawings
            .update("d1")
            .apply(A.others.at(0).asRectangle().width.set(5))
            .when(A.others.at(0).type.eq("rectangle"))
            .execute();

    assertThat(large).containsExactly(CIRCLE);
    assertThat(wider.others()).containsExactly(new Shape.Rectangle(5, 4));
  }

  @Test
  void aWholeShapeIsSetWithItsTypeName() {
    Drawing changed = drawings.update("d1").apply(A.shape.set(new Shape.Rectangle(1, 2))).execute();

    assertThat(changed.shape()).isEqualTo(new Shape.Rectangle(1, 2));
    assertThat(drawings.query("d1").filter(A.shape.eq(new Shape.Rectangle(1, 2))).count())
        .isEqualTo(1);
    assertThat(drawings.query("d1").filter(A.shape.eq(new Shape.Circle(1))).count()).isZero();
  }

  @Test
  void aPathDoesNotAskForTheType() {
    assertThat(drawings.query("d1").filter(A.shape.asRectangle().width.notExists()).count())
        .isEqualTo(1);
    assertThatThrownBy(
            () ->
                drawings
                    .update("d1")
                    .apply(A.shape.asRectangle().width.set(5))
                    .when(A.shape.type.eq("rectangle"))
                    .execute())
        .isInstanceOf(ConditionFailedException.class);

    drawings.update("d1").apply(A.shape.asRectangle().width.set(5)).execute();

    assertThat(drawings.query("d1").filter(A.shape.asRectangle().width.eq(5)).toList())
        .containsExactly(CIRCLE);
  }

  @Test
  void anUnknownTypeName() {
    put(Map.of("_type", fromS("star")));

    assertThatThrownBy(() -> drawings.get("d2"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage(
            "table drawings, key {id=d2}, attribute shape._type: "
                + "found the type \"star\", expected one of [circle, rectangle]");

    put(Map.of("radius", fromN("1")));

    assertThatThrownBy(() -> drawings.get("d2"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("attribute shape._type");
  }

  @Test
  void aRecordIsADocumentByItself() {
    Map<String, AttributeValue> circle = Shape_CircleMapper.toItem(new Shape.Circle(1));

    assertThat(circle).containsEntry("_type", fromS("circle"));
    assertThat(Shape_CircleMapper.fromItem(Map.of("radius", fromN("1"))))
        .isEqualTo(new Shape.Circle(1));
  }

  @Test
  void mayContainItself(DynamoDbClient direct) {
    CellTable cells = new CellTable(direct);
    cells.admin().create();
    Formula one = new Formula.Constant(1);
    Cell cell = cells.put(new Cell("a1", new Formula.Sum(one, new Formula.Sum(one, one))));

    assertThat(
            cells
                .scan()
                .filter(CellTable.A.formula.asSum().right.asSum().left.asConstant().value.eq(1))
                .toList())
        .containsExactly(cell);
  }

  private void put(Map<String, AttributeValue> shape) {
    client.putItem(
        request ->
            request.tableName("drawings").item(Map.of("id", fromS("d2"), "shape", fromM(shape))));
  }
}
