import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Homeless.Home} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Homeless_HomeMapper {
  private Homeless_HomeMapper() {}

  /**
   * The attributes that store {@code home}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code home} is null
   */
  public static Map<String, AttributeValue> toItem(Homeless.Home home) {
    Objects.requireNonNull(home, "home");
    return new ItemWriter(1)
        .put("rooms", home.rooms())
        .item();
  }

  /**
   * The {@link Homeless.Home} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Homeless.Home fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Homeless.Home read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Homeless.Home(
          in.getInt("rooms"));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
