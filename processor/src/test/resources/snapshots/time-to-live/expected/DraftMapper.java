package timetolive;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Draft} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class DraftMapper {
  private DraftMapper() {}

  /**
   * The attributes that store {@code draft}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code draft} is null
   */
  public static Map<String, AttributeValue> toItem(Draft draft) {
    Objects.requireNonNull(draft, "draft");
    return new ItemWriter(2)
        .<String>put("id", Converters.TEXT, draft.id())
        .<Instant>putOptional("expires", Converters.TIME_TO_LIVE, draft.expires())
        .item();
  }

  /**
   * The {@link Draft} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Draft fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Draft read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Draft draft =
          new Draft(
              in.<String>key("id", Converters.TEXT),
              in.<Instant>find("expires", Converters.TIME_TO_LIVE));
      in.keeps("id", draft.id());
      return draft;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
