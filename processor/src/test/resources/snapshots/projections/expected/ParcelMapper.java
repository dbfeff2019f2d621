package projections;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Parcel} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
@SuppressWarnings("deprecation")
final class ParcelMapper {
  private static final TextConverter<Parcel.Size> SIZE =
      Converters.<Parcel.Size>enumeration(Parcel.Size.values());

  private ParcelMapper() {}

  /**
   * The attributes that store {@code parcel}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code parcel} is null
   */
  public static Map<String, AttributeValue> toItem(Parcel parcel) {
    Objects.requireNonNull(parcel, "parcel");
    return new ItemWriter(3)
        .<String>put("id", Converters.TEXT, parcel.id())
        .put("grams", parcel.grams())
        .<Parcel.Size>put("size", SIZE, parcel.size())
        .item();
  }

  /**
   * The {@link Parcel} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Parcel fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Parcel read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Parcel parcel =
          new Parcel(
              in.<String>key("id", Converters.TEXT),
              in.getInt("grams"),
              in.<Parcel.Size>get("size", SIZE));
      in.keeps("id", parcel.id());
      return parcel;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
