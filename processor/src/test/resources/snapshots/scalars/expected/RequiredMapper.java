package scalars;

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

/** Maps {@link Required} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class RequiredMapper {
  private RequiredMapper() {}

  /**
   * The attributes that store {@code required}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code required} is null
   */
  public static Map<String, AttributeValue> toItem(Required required) {
    Objects.requireNonNull(required, "required");
    return new ItemWriter(23)
        .put("id", Converters.TEXT, required.id())
        .put("text", Converters.TEXT, required.text())
        .put("letter", Converters.CHARACTER, required.letter())
        .put("uuid", Converters.UUID, required.uuid())
        .put("instant", Converters.INSTANT, required.instant())
        .put("localDate", Converters.LOCAL_DATE, required.localDate())
        .put("localTime", Converters.LOCAL_TIME, required.localTime())
        .put("localDateTime", Converters.LOCAL_DATE_TIME, required.localDateTime())
        .put("year", Converters.YEAR, required.year())
        .put("yearMonth", Converters.YEAR_MONTH, required.yearMonth())
        .put("monthDay", Converters.MONTH_DAY, required.monthDay())
        .put("tiny", Converters.BYTE, required.tiny())
        .put("small", Converters.SHORT, required.small())
        .put("medium", Converters.INTEGER, required.medium())
        .put("large", Converters.LONG, required.large())
        .put("single", Converters.FLOAT, required.single())
        .put("twice", Converters.DOUBLE, required.twice())
        .put("bigInteger", Converters.BIG_INTEGER, required.bigInteger())
        .put("bigDecimal", Converters.BIG_DECIMAL, required.bigDecimal())
        .put("flag", Converters.BOOLEAN, required.flag())
        .put("bytes", Converters.BYTES, required.bytes())
        .put("byteBuffer", Converters.BYTE_BUFFER, required.byteBuffer())
        .put("sdkBytes", Converters.SDK_BYTES, required.sdkBytes())
        .item();
  }

  /**
   * The {@link Required} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Required fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Required read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Required required =
          new Required(
              in.key("id", Converters.TEXT),
              in.get("text", Converters.TEXT),
              in.get("letter", Converters.CHARACTER),
              in.get("uuid", Converters.UUID),
              in.get("instant", Converters.INSTANT),
              in.get("localDate", Converters.LOCAL_DATE),
              in.get("localTime", Converters.LOCAL_TIME),
              in.get("localDateTime", Converters.LOCAL_DATE_TIME),
              in.get("year", Converters.YEAR),
              in.get("yearMonth", Converters.YEAR_MONTH),
              in.get("monthDay", Converters.MONTH_DAY),
              in.get("tiny", Converters.BYTE),
              in.get("small", Converters.SHORT),
              in.get("medium", Converters.INTEGER),
              in.get("large", Converters.LONG),
              in.get("single", Converters.FLOAT),
              in.get("twice", Converters.DOUBLE),
              in.get("bigInteger", Converters.BIG_INTEGER),
              in.get("bigDecimal", Converters.BIG_DECIMAL),
              in.get("flag", Converters.BOOLEAN),
              in.get("bytes", Converters.BYTES),
              in.get("byteBuffer", Converters.BYTE_BUFFER),
              in.get("sdkBytes", Converters.SDK_BYTES));
      in.keeps("id", required.id());
      return required;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
