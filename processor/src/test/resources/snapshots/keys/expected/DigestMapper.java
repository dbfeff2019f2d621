package keys;

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

/** Maps {@link Digest} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class DigestMapper {
  private DigestMapper() {}

  /**
   * The attributes that store {@code digest}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code digest} is null
   */
  public static Map<String, AttributeValue> toItem(Digest digest) {
    Objects.requireNonNull(digest, "digest");
    return new ItemWriter(1)
        .<byte[]>put("hash", Converters.BYTES, digest.hash())
        .item();
  }

  /**
   * The {@link Digest} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Digest fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Digest read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Digest digest =
          new Digest(
              in.<byte[]>key("hash", Converters.BYTES));
      in.keeps("hash", digest.hash());
      return digest;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
