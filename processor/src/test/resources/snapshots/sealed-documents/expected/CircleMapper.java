package sealeddocuments;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Circle} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class CircleMapper {
  private static final Set<String> ATTRIBUTES = Set.of("_type", "theRadius");

  private CircleMapper() {}

  /**
   * The attributes that store {@code circle}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code circle} is null
   */
  public static Map<String, AttributeValue> toItem(Circle circle) {
    Objects.requireNonNull(circle, "circle");
    return new ItemWriter(3)
        .type("circle")
        .put("theRadius", circle.theRadius())
        .unmapped("rest", ATTRIBUTES, circle.rest())
        .item();
  }

  /**
   * The {@link Circle} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Circle fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Circle read(StoredItem item) {
    ItemReader in = ItemReader.of(item, "circle");
    try {
      return new Circle(
          in.getDouble("theRadius"),
          in.unmapped(ATTRIBUTES));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
