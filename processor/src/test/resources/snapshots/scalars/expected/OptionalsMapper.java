package scalars;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.core.SdkBytes;
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
        .<String>put("id", Converters.TEXT, optionals.id())
        .<String>putIfPresent("text", Converters.TEXT, optionals.text())
        .<Character>putIfPresent("letter", Converters.CHARACTER, optionals.letter())
        .<UUID>putIfPresent("uuid", Converters.UUID, optionals.uuid())
        .<Instant>putIfPresent("instant", Converters.INSTANT, optionals.instant())
        .<LocalDate>putIfPresent("localDate", Converters.LOCAL_DATE, optionals.localDate())
        .<LocalTime>putIfPresent("localTime", Converters.LOCAL_TIME, optionals.localTime())
        .<LocalDateTime>putIfPresent(
            "localDateTime", Converters.LOCAL_DATE_TIME, optionals.localDateTime())
        .<Year>putIfPresent("year", Converters.YEAR, optionals.year())
        .<YearMonth>putIfPresent("yearMonth", Converters.YEAR_MONTH, optionals.yearMonth())
        .<MonthDay>putIfPresent("monthDay", Converters.MONTH_DAY, optionals.monthDay())
        .<Byte>putIfPresent("tiny", Converters.BYTE, optionals.tiny())
        .<Short>putIfPresent("small", Converters.SHORT, optionals.small())
        .<Integer>putIfPresent("medium", Converters.INTEGER, optionals.medium())
        .<Long>putIfPresent("large", Converters.LONG, optionals.large())
        .<Float>putIfPresent("single", Converters.FLOAT, optionals.single())
        .<Double>putIfPresent("twice", Converters.DOUBLE, optionals.twice())
        .<BigInteger>putIfPresent("bigInteger", Converters.BIG_INTEGER, optionals.bigInteger())
        .<BigDecimal>putIfPresent("bigDecimal", Converters.BIG_DECIMAL, optionals.bigDecimal())
        .<Boolean>putIfPresent("flag", Converters.BOOLEAN, optionals.flag())
        .<byte[]>putIfPresent("bytes", Converters.BYTES, optionals.bytes())
        .<ByteBuffer>putIfPresent("byteBuffer", Converters.BYTE_BUFFER, optionals.byteBuffer())
        .<SdkBytes>putIfPresent("sdkBytes", Converters.SDK_BYTES, optionals.sdkBytes())
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
              in.<String>key("id", Converters.TEXT),
              Optional.<String>ofNullable(in.<String>find("text", Converters.TEXT)),
              Optional.<Character>ofNullable(in.<Character>find("letter", Converters.CHARACTER)),
              Optional.<UUID>ofNullable(in.<UUID>find("uuid", Converters.UUID)),
              Optional.<Instant>ofNullable(in.<Instant>find("instant", Converters.INSTANT)),
              Optional.<LocalDate>ofNullable(
                  in.<LocalDate>find("localDate", Converters.LOCAL_DATE)),
              Optional.<LocalTime>ofNullable(
                  in.<LocalTime>find("localTime", Converters.LOCAL_TIME)),
              Optional.<LocalDateTime>ofNullable(
                  in.<LocalDateTime>find("localDateTime", Converters.LOCAL_DATE_TIME)),
              Optional.<Year>ofNullable(in.<Year>find("year", Converters.YEAR)),
              Optional.<YearMonth>ofNullable(
                  in.<YearMonth>find("yearMonth", Converters.YEAR_MONTH)),
              Optional.<MonthDay>ofNullable(in.<MonthDay>find("monthDay", Converters.MONTH_DAY)),
              Optional.<Byte>ofNullable(in.<Byte>find("tiny", Converters.BYTE)),
              Optional.<Short>ofNullable(in.<Short>find("small", Converters.SHORT)),
              Optional.<Integer>ofNullable(in.<Integer>find("medium", Converters.INTEGER)),
              Optional.<Long>ofNullable(in.<Long>find("large", Converters.LONG)),
              Optional.<Float>ofNullable(in.<Float>find("single", Converters.FLOAT)),
              Optional.<Double>ofNullable(in.<Double>find("twice", Converters.DOUBLE)),
              Optional.<BigInteger>ofNullable(
                  in.<BigInteger>find("bigInteger", Converters.BIG_INTEGER)),
              Optional.<BigDecimal>ofNullable(
                  in.<BigDecimal>find("bigDecimal", Converters.BIG_DECIMAL)),
              Optional.<Boolean>ofNullable(in.<Boolean>find("flag", Converters.BOOLEAN)),
              Optional.<byte[]>ofNullable(in.<byte[]>find("bytes", Converters.BYTES)),
              Optional.<ByteBuffer>ofNullable(
                  in.<ByteBuffer>find("byteBuffer", Converters.BYTE_BUFFER)),
              Optional.<SdkBytes>ofNullable(in.<SdkBytes>find("sdkBytes", Converters.SDK_BYTES)));
      in.keeps("id", optionals.id());
      return optionals;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
