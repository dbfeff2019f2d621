package scalars;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
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
        .putOptional("text", Converters.TEXT, optionals.text().orElse(null))
        .putOptional("letter", Converters.CHARACTER, optionals.letter().orElse(null))
        .putOptional("uuid", Converters.UUID, optionals.uuid().orElse(null))
        .putOptional("instant", Converters.INSTANT, optionals.instant().orElse(null))
        .putOptional("localDate", Converters.LOCAL_DATE, optionals.localDate().orElse(null))
        .putOptional("localTime", Converters.LOCAL_TIME, optionals.localTime().orElse(null))
        .putOptional(
            "localDateTime", Converters.LOCAL_DATE_TIME, optionals.localDateTime().orElse(null))
        .putOptional("year", Converters.YEAR, optionals.year().orElse(null))
        .putOptional("yearMonth", Converters.YEAR_MONTH, optionals.yearMonth().orElse(null))
        .putOptional("monthDay", Converters.MONTH_DAY, optionals.monthDay().orElse(null))
        .putOptional("tiny", Converters.BYTE, optionals.tiny().orElse(null))
        .putOptional("small", Converters.SHORT, optionals.small().orElse(null))
        .putOptional("medium", Converters.INTEGER, optionals.medium().orElse(null))
        .putOptional("large", Converters.LONG, optionals.large().orElse(null))
        .putOptional("single", Converters.FLOAT, optionals.single().orElse(null))
        .putOptional("twice", Converters.DOUBLE, optionals.twice().orElse(null))
        .putOptional("bigInteger", Converters.BIG_INTEGER, optionals.bigInteger().orElse(null))
        .putOptional("bigDecimal", Converters.BIG_DECIMAL, optionals.bigDecimal().orElse(null))
        .putOptional("flag", Converters.BOOLEAN, optionals.flag().orElse(null))
        .putOptional("bytes", Converters.BYTES, optionals.bytes().orElse(null))
        .putOptional("byteBuffer", Converters.BYTE_BUFFER, optionals.byteBuffer().orElse(null))
        .putOptional("sdkBytes", Converters.SDK_BYTES, optionals.sdkBytes().orElse(null))
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
    return ItemReader.read(item, in -> new Optionals(
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
        Optional.ofNullable(in.find("sdkBytes", Converters.SDK_BYTES))));
  }
}
