import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
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

/** Maps {@link Homeless} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class HomelessMapper {
  private static final TextConverter<Homeless.Mood> MOOD =
      Converters.<Homeless.Mood>enumeration(Homeless.Mood.values());
  private static final AttributeConverter<Homeless.Home> WANTED =
      Converters.<Homeless.Home>document(Homeless_HomeMapper::toItem, Homeless_HomeMapper::read);

  private HomelessMapper() {}

  /**
   * The attributes that store {@code homeless}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code homeless} is null
   */
  public static Map<String, AttributeValue> toItem(Homeless homeless) {
    Objects.requireNonNull(homeless, "homeless");
    return new ItemWriter(3)
        .<String>put("id", Converters.TEXT, homeless.id())
        .<Homeless.Mood>put("mood", MOOD, homeless.mood())
        .<Homeless.Home>put("wanted", WANTED, homeless.wanted())
        .item();
  }

  /**
   * The {@link Homeless} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Homeless fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Homeless read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Homeless homeless =
          new Homeless(
              in.<String>key("id", Converters.TEXT),
              in.<Homeless.Mood>get("mood", MOOD),
              in.<Homeless.Home>get("wanted", WANTED));
      in.keeps("id", homeless.id());
      return homeless;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static HomelessTable.ByRoomsItem readByRoomsItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new HomelessTable.ByRoomsItem(
        in.<String>key("id", Converters.TEXT),
        in.<Homeless.Mood>get("mood", MOOD),
        in.<Homeless.Home>get("wanted", WANTED));
  }
}
