package sealeddocuments;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Polygon.Triangle} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Polygon_TriangleMapper {
  private Polygon_TriangleMapper() {}

  /**
   * The attributes that store {@code triangle}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code triangle} is null
   */
  public static Map<String, AttributeValue> toItem(Polygon.Triangle triangle) {
    Objects.requireNonNull(triangle, "triangle");
    return new ItemWriter(4)
        .type("triangle")
        .put("side_a", triangle.sideA())
        .put("side_b", triangle.sideB())
        .put("side_c", triangle.sideC())
        .item();
  }

  /**
   * The {@link Polygon.Triangle} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Polygon.Triangle fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Polygon.Triangle read(StoredItem item) {
    ItemReader in = ItemReader.of(item, "triangle");
    try {
      return new Polygon.Triangle(
          in.getDouble("side_a"),
          in.getDouble("side_b"),
          in.getDouble("side_c"));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
