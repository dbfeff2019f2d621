package hidden;

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

/** Maps {@link Secret} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class SecretMapper {
  private static final AttributeConverter<Detail> DETAIL =
      Converters.<Detail>document(DetailMapper::toItem, DetailMapper::read);

  private SecretMapper() {}

  /**
   * The attributes that store {@code secret}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code secret} is null
   */
  public static Map<String, AttributeValue> toItem(Secret secret) {
    Objects.requireNonNull(secret, "secret");
    return new ItemWriter(2)
        .<String>put("id", Converters.TEXT, secret.id())
        .<Detail>put("detail", DETAIL, secret.detail())
        .item();
  }

  /**
   * The {@link Secret} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Secret fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Secret read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Secret secret =
          new Secret(
              in.<String>key("id", Converters.TEXT),
              in.<Detail>get("detail", DETAIL));
      in.keeps("id", secret.id());
      return secret;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static SecretTable.ByDetailItem readByDetailItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new SecretTable.ByDetailItem(
        in.<String>key("id", Converters.TEXT),
        in.<Detail>get("detail", DETAIL));
  }
}
