package templates;

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

/** Maps {@link Counter} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class CounterMapper {
  private CounterMapper() {}

  /**
   * The attributes that store {@code counter}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code counter} is null
   */
  public static Map<String, AttributeValue> toItem(Counter counter) {
    Objects.requireNonNull(counter, "counter");
    return new ItemWriter(3)
        .<String>put("name", Converters.TEXT, counter.name())
        .put("count", counter.count())
        .keys(CounterTable.Schema.SCHEMA)
        .item();
  }

  /**
   * The {@link Counter} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Counter fromItem(Map<String, AttributeValue> item) {
    return read(parts(StoredItem.of(item)));
  }

  /** {@code item} with all parts of its key, for {@link #read} and projections. */
  public static StoredItem parts(StoredItem item) {
    return CounterTable.Schema.SCHEMA.parts(item);
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Counter read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Counter counter =
          new Counter(
              in.<String>key("name", Converters.TEXT),
              in.getLong("count"));
      in.keeps("name", counter.name());
      return counter;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
