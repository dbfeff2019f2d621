package keys;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Rating} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class RatingMapper {
  private RatingMapper() {}

  /**
   * The attributes that store {@code rating}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code rating} is null
   */
  public static Map<String, AttributeValue> toItem(Rating rating) {
    Objects.requireNonNull(rating, "rating");
    return new ItemWriter(2)
        .<Character>put("grade", Converters.CHARACTER, rating.grade())
        .<BigDecimal>put("weight", Converters.BIG_DECIMAL, rating.weight())
        .item();
  }

  /**
   * The {@link Rating} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Rating fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Rating read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Rating rating =
          new Rating(
              in.<Character>key("grade", Converters.CHARACTER),
              in.<BigDecimal>key("weight", Converters.BIG_DECIMAL));
      in.keeps("grade", rating.grade());
      in.keeps("weight", rating.weight());
      return rating;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
