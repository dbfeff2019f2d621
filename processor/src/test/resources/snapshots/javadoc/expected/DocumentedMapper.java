package javadoc;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Documented} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class DocumentedMapper {
  private static final AttributeConverter<Documented.Part> PART =
      Converters.<Documented.Part>document(
          Documented_PartMapper::toItem, Documented_PartMapper::read);

  private DocumentedMapper() {}

  /**
   * The attributes that store {@code documented}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code documented} is null
   */
  public static Map<String, AttributeValue> toItem(Documented documented) {
    Objects.requireNonNull(documented, "documented");
    return new ItemWriter(9)
        .<String>put("id", Converters.TEXT, documented.id())
        .<String>put("several", Converters.TEXT, documented.several())
        .put("price", documented.price())
        .<String>put("mail", Converters.TEXT, documented.mail())
        .<String>putOptional("link", Converters.TEXT, documented.link())
        .<String>put("code", Converters.TEXT, documented.code())
        .<String>put("end", Converters.TEXT, documented.end())
        .<String>put("a \"b\" $c */ {@d} <e> \\u", Converters.TEXT, documented.odd())
        .<Documented.Part>put("part", PART, documented.part())
        .item();
  }

  /**
   * The {@link Documented} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Documented fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Documented read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Documented documented =
          new Documented(
              in.<String>key("id", Converters.TEXT),
              in.<String>get("several", Converters.TEXT),
              in.getInt("price"),
              in.<String>get("mail", Converters.TEXT),
              in.<String>find("link", Converters.TEXT),
              in.<String>get("code", Converters.TEXT),
              in.<String>get("end", Converters.TEXT),
              in.<String>get("a \"b\" $c */ {@d} <e> \\u", Converters.TEXT),
              in.<Documented.Part>get("part", PART));
      in.keeps("id", documented.id());
      return documented;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
