package sealeddocuments;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Drawing} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class DrawingMapper {
  private static final AttributeConverter<Shape> SHAPE =
      Converters.<Shape>document(ShapeMapper::toItem, ShapeMapper::read);
  private static final AttributeConverter<Shape> SECOND =
      Converters.<Shape>document(ShapeMapper::toItem, ShapeMapper::read);
  private static final AttributeConverter<List<Shape>> SHAPES =
      Converters.<Shape>list(Converters.<Shape>document(ShapeMapper::toItem, ShapeMapper::read));
  private static final AttributeConverter<Map<String, Shape>> NAMED =
      Converters.<String, Shape>map(
          Converters.TEXT, Converters.<Shape>document(ShapeMapper::toItem, ShapeMapper::read));
  private static final AttributeConverter<Circle> CIRCLE =
      Converters.<Circle>document(CircleMapper::toItem, CircleMapper::read);
  private static final AttributeConverter<Expression> EXPRESSION =
      Converters.<Expression>document(ExpressionMapper::toItem, ExpressionMapper::read);

  private DrawingMapper() {}

  /**
   * The attributes that store {@code drawing}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code drawing} is null
   */
  public static Map<String, AttributeValue> toItem(Drawing drawing) {
    Objects.requireNonNull(drawing, "drawing");
    return new ItemWriter(7)
        .<String>put("id", Converters.TEXT, drawing.id())
        .<Shape>put("shape", SHAPE, drawing.shape())
        .<Shape>putIfPresent("second", SECOND, drawing.second())
        .<List<Shape>>put("shapes", SHAPES, drawing.shapes())
        .<Map<String, Shape>>put("named", NAMED, drawing.named())
        .<Circle>put("circle", CIRCLE, drawing.circle())
        .<Expression>put("expression", EXPRESSION, drawing.expression())
        .item();
  }

  /**
   * The {@link Drawing} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Drawing fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Drawing read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Drawing drawing =
          new Drawing(
              in.<String>key("id", Converters.TEXT),
              in.<Shape>get("shape", SHAPE),
              Optional.<Shape>ofNullable(in.<Shape>find("second", SECOND)),
              in.<List<Shape>>find("shapes", SHAPES, List.<Shape>of()),
              in.<Map<String, Shape>>find("named", NAMED, Map.<String, Shape>of()),
              in.<Circle>get("circle", CIRCLE),
              in.<Expression>get("expression", EXPRESSION));
      in.keeps("id", drawing.id());
      return drawing;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
