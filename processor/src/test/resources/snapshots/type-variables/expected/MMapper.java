package typevariables;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link M} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class MMapper {
  private static final AttributeConverter<M.P> P =
      Converters.<M.P>document(M_PMapper::toItem, M_PMapper::read);

  private MMapper() {}

  /**
   * The attributes that store {@code m}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code m} is null
   */
  public static Map<String, AttributeValue> toItem(M m) {
    Objects.requireNonNull(m, "m");
    return new ItemWriter(2)
        .<String>put("text", Converters.TEXT, m.text())
        .<M.P>put("p", P, m.p())
        .item();
  }

  /**
   * The {@link M} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static M fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static M read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new M(
          in.<String>get("text", Converters.TEXT),
          in.<M.P>get("p", P));
    } catch (java.lang.Exception e) {
      throw in.refused(e);
    }
  }
}
