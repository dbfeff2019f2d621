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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Polygon.Star} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Polygon_StarMapper {
  private static final AttributeConverter<List<Shape>> INNER_SHAPES =
      Converters.<Shape>list(Converters.<Shape>document(ShapeMapper::toItem, ShapeMapper::read));

  private Polygon_StarMapper() {}

  /**
   * The attributes that store {@code star}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code star} is null
   */
  public static Map<String, AttributeValue> toItem(Polygon.Star star) {
    Objects.requireNonNull(star, "star");
    return new ItemWriter(2)
        .type("star")
        .<List<Shape>>put("inner_shapes", INNER_SHAPES, star.innerShapes())
        .item();
  }

  /**
   * The {@link Polygon.Star} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Polygon.Star fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Polygon.Star read(StoredItem item) {
    ItemReader in = ItemReader.of(item, "star");
    try {
      return new Polygon.Star(
          in.<List<Shape>>find("inner_shapes", INNER_SHAPES, List.<Shape>of()));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
