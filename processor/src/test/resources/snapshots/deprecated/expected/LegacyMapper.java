package old;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Legacy} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
@SuppressWarnings({"deprecation", "removal"})
public final class LegacyMapper {
  private static final TextConverter<OldState> STATE =
      Converters.<OldState>enumeration(OldState.values());
  private static final AttributeConverter<List<Gone>> GONE =
      Converters.<Gone>list(Converters.<Gone>document(GoneMapper::toItem, GoneMapper::read));

  private LegacyMapper() {}

  /**
   * The attributes that store {@code legacy}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code legacy} is null
   */
  public static Map<String, AttributeValue> toItem(Legacy legacy) {
    Objects.requireNonNull(legacy, "legacy");
    return new ItemWriter(3)
        .<String>put("id", Converters.TEXT, legacy.id())
        .<OldState>put("state", STATE, legacy.state())
        .<List<Gone>>put("gone", GONE, legacy.gone())
        .item();
  }

  /**
   * The {@link Legacy} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Legacy fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Legacy read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Legacy legacy =
          new Legacy(
              in.<String>key("id", Converters.TEXT),
              in.<OldState>get("state", STATE),
              in.<List<Gone>>find("gone", GONE, List.<Gone>of()));
      in.keeps("id", legacy.id());
      return legacy;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static LegacyTable.ByStateItem readByStateItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new LegacyTable.ByStateItem(
        in.<String>key("id", Converters.TEXT),
        in.<OldState>get("state", STATE),
        in.<List<Gone>>find("gone", GONE, List.<Gone>of()));
  }
}
