package scalars;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Primitives} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class PrimitivesMapper {
  private PrimitivesMapper() {}

  /**
   * The attributes that store {@code primitives}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code primitives} is null
   */
  public static Map<String, AttributeValue> toItem(Primitives primitives) {
    Objects.requireNonNull(primitives, "primitives");
    return new ItemWriter(9)
        .<String>put("id", Converters.TEXT, primitives.id())
        .put("flag", primitives.flag())
        .<Character>put("letter", Converters.CHARACTER, primitives.letter())
        .put("tiny", primitives.tiny())
        .put("small", primitives.small())
        .put("medium", primitives.medium())
        .put("large", primitives.large())
        .put("single", primitives.single())
        .put("twice", primitives.twice())
        .item();
  }

  /**
   * The {@link Primitives} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Primitives fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Primitives read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Primitives primitives =
          new Primitives(
              in.<String>key("id", Converters.TEXT),
              in.getBoolean("flag"),
              in.<Character>get("letter", Converters.CHARACTER),
              in.getByte("tiny"),
              in.getShort("small"),
              in.getInt("medium"),
              in.getLong("large"),
              in.getFloat("single"),
              in.getDouble("twice"));
      in.keeps("id", primitives.id());
      return primitives;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
