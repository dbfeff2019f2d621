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
      Converters.<Map<String, Object>>list(Converters.FREE_MAP);
  private static final AttributeConverter<List<List<Object>>> TABLES =
      Converters.<List<Object>>list(Converters.FREE_LIST);
  private static final AttributeConverter<Map<Integer, Object>> BY_CODE =
      Converters.<Integer, Object>map(
          Converters.<Integer>numberText(Converters.INTEGER), Converters.FREE_FORM);
  private static final AttributeConverter<Map<String, Map<String, Object>>> BY_SENDER =
      Converters.<String, Map<String, Object>>map(Converters.TEXT, Converters.FREE_MAP);
  private static final AttributeConverter<Map<String, List<Object>>> BY_TOPIC =
      Converters.<String, List<Object>>map(Converters.TEXT, Converters.FREE_LIST);

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
        .<String>put("id", Converters.TEXT, message.id())
        .<Object>put("body", Converters.FREE_FORM, message.body())
        .<Object>putOptional("extra", Converters.FREE_FORM, message.extra())
        .<Map<String, Object>>put("headers", Converters.FREE_MAP, message.headers())
        .<List<Object>>put("parts", Converters.FREE_LIST, message.parts())
        .<List<Map<String, Object>>>put("attachments", ATTACHMENTS, message.attachments())
        .<List<List<Object>>>put("tables", TABLES, message.tables())
        .<Map<Integer, Object>>put("byCode", BY_CODE, message.byCode())
        .<Map<String, Map<String, Object>>>put("bySender", BY_SENDER, message.bySender())
        .<Map<String, List<Object>>>put("byTopic", BY_TOPIC, message.byTopic())
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
              in.<String>key("id", Converters.TEXT),
              in.<Object>get("body", Converters.FREE_FORM),
              in.<Object>find("extra", Converters.FREE_FORM),
              in.<Map<String, Object>>find(
                  "headers", Converters.FREE_MAP, Map.<String, Object>of()),
              in.<List<Object>>find("parts", Converters.FREE_LIST, List.<Object>of()),
              in.<List<Map<String, Object>>>find(
                  "attachments", ATTACHMENTS, List.<Map<String, Object>>of()),
              in.<List<List<Object>>>find("tables", TABLES, List.<List<Object>>of()),
              in.<Map<Integer, Object>>find("byCode", BY_CODE, Map.<Integer, Object>of()),
              in.<Map<String, Map<String, Object>>>find(
                  "bySender", BY_SENDER, Map.<String, Map<String, Object>>of()),
              in.<Map<String, List<Object>>>find(
                  "byTopic", BY_TOPIC, Map.<String, List<Object>>of()));
      in.keeps("id", message.id());
      return message;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
