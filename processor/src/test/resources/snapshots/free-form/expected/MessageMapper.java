package freeform;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Message} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class MessageMapper {
  private static final AttributeConverter<List<Map<String, Object>>> ATTACHMENTS =
      Converters.list(Converters.FREE_MAP);
  private static final AttributeConverter<List<List<Object>>> TABLES =
      Converters.list(Converters.FREE_LIST);
  private static final AttributeConverter<Map<Integer, Object>> BY_CODE =
      Converters.map(Converters.numberText(Converters.INTEGER), Converters.FREE_FORM);
  private static final AttributeConverter<Map<String, Map<String, Object>>> BY_SENDER =
      Converters.map(Converters.TEXT, Converters.FREE_MAP);
  private static final AttributeConverter<Map<String, List<Object>>> BY_TOPIC =
      Converters.map(Converters.TEXT, Converters.FREE_LIST);

  private MessageMapper() {}

  /**
   * The attributes that store {@code message}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code message} is null
   */
  public static Map<String, AttributeValue> toItem(Message message) {
    Objects.requireNonNull(message, "message");
    return new ItemWriter(10)
        .put("id", Converters.TEXT, message.id())
        .put("body", Converters.FREE_FORM, message.body())
        .putOptional("extra", Converters.FREE_FORM, message.extra())
        .put("headers", Converters.FREE_MAP, message.headers())
        .put("parts", Converters.FREE_LIST, message.parts())
        .put("attachments", ATTACHMENTS, message.attachments())
        .put("tables", TABLES, message.tables())
        .put("byCode", BY_CODE, message.byCode())
        .put("bySender", BY_SENDER, message.bySender())
        .put("byTopic", BY_TOPIC, message.byTopic())
        .item();
  }

  /**
   * The {@link Message} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Message fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Message read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Message message =
          new Message(
              in.key("id", Converters.TEXT),
              in.get("body", Converters.FREE_FORM),
              in.find("extra", Converters.FREE_FORM),
              in.find("headers", Converters.FREE_MAP, Map.of()),
              in.find("parts", Converters.FREE_LIST, List.of()),
              in.find("attachments", ATTACHMENTS, List.of()),
              in.find("tables", TABLES, List.of()),
              in.find("byCode", BY_CODE, Map.of()),
              in.find("bySender", BY_SENDER, Map.of()),
              in.find("byTopic", BY_TOPIC, Map.of()));
      in.keeps("id", message.id());
      return message;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
