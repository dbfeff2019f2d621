package counters;

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

/** Maps {@link Video} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class VideoMapper {
  private VideoMapper() {}

  /**
   * The attributes that store {@code video}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code video} is null
   */
  public static Map<String, AttributeValue> toItem(Video video) {
    Objects.requireNonNull(video, "video");
    return new ItemWriter(5)
        .<String>put("id", Converters.TEXT, video.id())
        .<String>put("channel", Converters.TEXT, video.channel())
        .<String>putOptional("title", Converters.TEXT, video.title())
        .put("views", video.views())
        .put("likes", video.likes())
        .item();
  }

  /**
   * The {@link Video} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Video fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Video read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Video video =
          new Video(
              in.<String>key("id", Converters.TEXT),
              in.<String>get("channel", Converters.TEXT),
              in.<String>find("title", Converters.TEXT),
              in.getLong("views"),
              in.getInt("likes", 0));
      in.keeps("id", video.id());
      return video;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
