package hostile;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Ids} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class IdsMapper {
  private IdsMapper() {}

  /**
   * The attributes that store {@code idsRecord}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code idsRecord} is null
   */
  public static Map<java.lang.String, AttributeValue> toItem(Ids idsRecord) {
    Objects.requireNonNull(idsRecord, "idsRecord");
    return new ItemWriter(7)
        .put("PK", Converters.TEXT, idsRecord.PK())
        .put("SK", Converters.TEXT, idsRecord.SK())
        .put("SCHEMA", Converters.TEXT, idsRecord.SCHEMA())
        .put("A", Converters.TEXT, idsRecord.A())
        .put("AttributeConverter", Converters.TEXT, idsRecord.AttributeConverter())
        .put("Objects", Converters.TEXT, idsRecord.Objects())
        .put("ItemReader", Converters.TEXT, idsRecord.ItemReader())
        .item();
  }

  /**
   * The {@link Ids} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Ids fromItem(Map<java.lang.String, AttributeValue> item) {
    return ItemReader.read(item, in -> in.keeping("PK", Ids::PK,
        in.keeping("SK", Ids::SK, new Ids(
        in.key("PK", Converters.TEXT),
        in.key("SK", Converters.TEXT),
        in.get("SCHEMA", Converters.TEXT),
        in.get("A", Converters.TEXT),
        in.get("AttributeConverter", Converters.TEXT),
        in.get("Objects", Converters.TEXT),
        in.get("ItemReader", Converters.TEXT)))));
  }
}
