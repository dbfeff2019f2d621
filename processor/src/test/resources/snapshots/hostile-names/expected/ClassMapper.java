package hostile;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Class} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ClassMapper {
  private ClassMapper() {}

  /**
   * The attributes that store {@code classRecord}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code classRecord} is null
   */
  public static Map<java.lang.String, AttributeValue> toItem(Class classRecord) {
    Objects.requireNonNull(classRecord, "classRecord");
    return new ItemWriter(1)
        .put("size", classRecord.size())
        .item();
  }

  /**
   * The {@link Class} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Class fromItem(Map<java.lang.String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Class read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Class classRecord =
          new Class(
              in.getInt("size"));
      in.keeps("size", classRecord.size());
      return classRecord;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
