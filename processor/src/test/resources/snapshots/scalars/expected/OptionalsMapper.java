package scalars;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Optionals} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class OptionalsMapper {
  private OptionalsMapper() {}

  /**
   * The attributes that store {@code optionals}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code optionals} is null
   */
  public static Map<String, AttributeValue> toItem(Optionals optionals) {
    Objects.requireNonNull(optionals, "optionals");
    return new ItemWriter(23)
        .put("id", Converters.TEXT, optionals.id())
        .putIfPresent("text", Converters.TEXT, optionals.text())
        .putIfPresent("letter", Converters.CHARACTER, optionals.letter())
        .putIfPresent("uuid", Converters.UUID, optionals.uuid())
        .putIfPresent("instant", Converters.INSTANT, optionals.instant())
        .putIfPresent("localDate", Converters.LOCAL_DATE, optionals.localDate())
        .putIfPresent("localTime", Converters.LOCAL_TIME, optionals.localTime())
        .putIfPresent("localDateTime", Converters.LOCAL_DATE_TIME, optionals.localDateTime())
        .putIfPresent("year", Converters.YEAR, optionals.year())
        .putIfPresent("yearMonth", Converters.YEAR_MONTH, optionals.yearMonth())
        .putIfPresent("monthDay", Converters.MONTH_DAY, optionals.monthDay())
        .putIfPresent("tiny", Converters.BYTE, optionals.tiny())
        .putIfPresent("small", Converters.SHORT, optionals.small())
        .putIfPresent("medium", Converters.INTEGER, optionals.medium())
        .putIfPresent("large", Converters.LONG, optionals.large())
        .putIfPresent("single", Converters.FLOAT, optionals.single())
        .putIfPresent("twice", Converters.DOUBLE, optionals.twice())
        .putIfPresent("bigInteger", Converters.BIG_INTEGER, optionals.bigInteger())
        .putIfPresent("bigDecimal", Converters.BIG_DECIMAL, optionals.bigDecimal())
        .putIfPresent("flag", Converters.BOOLEAN, optionals.flag())
        .putIfPresent("bytes", Converters.BYTES, optionals.bytes())
        .putIfPresent("byteBuffer", Converters.BYTE_BUFFER, optionals.byteBuffer())
        .putIfPresent("sdkBytes", Converters.SDK_BYTES, optionals.sdkBytes())
        .item();
  }

  /**
   * The {@link Optionals} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Optionals fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Optionals read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Optionals optionals =
          new Optionals(
              in.key("id", Converters.TEXT),
              Optional.ofNullable(in.find("text", Converters.TEXT)),
              Optional.ofNullable(in.find("letter", Converters.CHARACTER)),
              Optional.ofNullable(in.find("uuid", Converters.UUID)),
              Optional.ofNullable(in.find("instant", Converters.INSTANT)),
              Optional.ofNullable(in.find("localDate", Converters.LOCAL_DATE)),
              Optional.ofNullable(in.find("localTime", Converters.LOCAL_TIME)),
              Optional.ofNullable(in.find("localDateTime", Converters.LOCAL_DATE_TIME)),
              Optional.ofNullable(in.find("year", Converters.YEAR)),
              Optional.ofNullable(in.find("yearMonth", Converters.YEAR_MONTH)),
              Optional.ofNullable(in.find("monthDay", Converters.MONTH_DAY)),
              Optional.ofNullable(in.find("tiny", Converters.BYTE)),
              Optional.ofNullable(in.find("small", Converters.SHORT)),
              Optional.ofNullable(in.find("medium", Converters.INTEGER)),
              Optional.ofNullable(in.find("large", Converters.LONG)),
              Optional.ofNullable(in.find("single", Converters.FLOAT)),
              Optional.ofNullable(in.find("twice", Converters.DOUBLE)),
              Optional.ofNullable(in.find("bigInteger", Converters.BIG_INTEGER)),
              Optional.ofNullable(in.find("bigDecimal", Converters.BIG_DECIMAL)),
              Optional.ofNullable(in.find("flag", Converters.BOOLEAN)),
              Optional.ofNullable(in.find("bytes", Converters.BYTES)),
              Optional.ofNullable(in.find("byteBuffer", Converters.BYTE_BUFFER)),
              Optional.ofNullable(in.find("sdkBytes", Converters.SDK_BYTES)));
      in.keeps("id", optionals.id());
      return optionals;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
