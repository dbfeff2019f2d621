package sealeddocuments;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.TypeAttribute;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Shape} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ShapeMapper {
  private ShapeMapper() {}

  /**
   * The attributes that store {@code shape}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code shape} is null
   */
  public static Map<String, AttributeValue> toItem(Shape shape) {
    Objects.requireNonNull(shape, "shape");
    if (shape instanceof Circle circle) {
      return CircleMapper.toItem(circle);
    }
    if (shape instanceof Polygon.Star star) {
      return Polygon_StarMapper.toItem(star);
    }
    if (shape instanceof Polygon.Triangle triangle) {
      return Polygon_TriangleMapper.toItem(triangle);
    }
    return Shape_Shape_Mapper.toItem((Shape.Shape_) shape);
  }

  /**
   * The {@link Shape} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Shape fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Shape read(StoredItem item) {
    String type = TypeAttribute.of(item);
    return switch (type) {
      case "circle" -> CircleMapper.read(item);
      case "star" -> Polygon_StarMapper.read(item);
      case "triangle" -> Polygon_TriangleMapper.read(item);
      case "a \"shape\"" -> Shape_Shape_Mapper.read(item);
      default -> throw TypeAttribute.unknown(type, "circle", "star", "triangle", "a \"shape\"");
    };
  }
}
