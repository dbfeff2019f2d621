package templates;

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

/** Maps {@link Settings} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class SettingsMapper {
  private SettingsMapper() {}

  /**
   * The attributes that store {@code settings}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code settings} is null
   */
  public static Map<String, AttributeValue> toItem(Settings settings) {
    Objects.requireNonNull(settings, "settings");
    return new ItemWriter(3)
        .<String>put("user", Converters.TEXT, settings.user())
        .<String>put("theme", Converters.TEXT, settings.theme())
        .keys(SettingsTable.Schema.SCHEMA)
        .item();
  }

  /**
   * The {@link Settings} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Settings fromItem(Map<String, AttributeValue> item) {
    return read(parts(StoredItem.of(item)));
  }

  /** {@code item} with all parts of its key, for {@link #read} and projections. */
  public static StoredItem parts(StoredItem item) {
    return SettingsTable.Schema.SCHEMA.parts(item);
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Settings read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Settings settings =
          new Settings(
              in.<String>key("user", Converters.TEXT),
              in.<String>get("theme", Converters.TEXT));
      in.keeps("user", settings.user());
      return settings;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
