package keys;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Channel} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ChannelMapper {
  private ChannelMapper() {}

  /**
   * The attributes that store {@code channel}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code channel} is null
   */
  public static Map<String, AttributeValue> toItem(Channel channel) {
    Objects.requireNonNull(channel, "channel");
    return new ItemWriter(1)
        .put("number", channel.number())
        .item();
  }

  /**
   * The {@link Channel} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Channel fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Channel read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Channel channel =
          new Channel(
              in.getShort("number"));
      in.keeps("number", channel.number());
      return channel;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
