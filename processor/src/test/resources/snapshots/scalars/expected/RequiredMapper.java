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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.core.SdkBytes;
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
        .<String>put("id", Converters.TEXT, required.id())
        .<String>put("text", Converters.TEXT, required.text())
        .<Character>put("letter", Converters.CHARACTER, required.letter())
        .<UUID>put("uuid", Converters.UUID, required.uuid())
        .<Instant>put("instant", Converters.INSTANT, required.instant())
        .<LocalDate>put("localDate", Converters.LOCAL_DATE, required.localDate())
        .<LocalTime>put("localTime", Converters.LOCAL_TIME, required.localTime())
        .<LocalDateTime>put("localDateTime", Converters.LOCAL_DATE_TIME, required.localDateTime())
        .<Year>put("year", Converters.YEAR, required.year())
        .<YearMonth>put("yearMonth", Converters.YEAR_MONTH, required.yearMonth())
        .<MonthDay>put("monthDay", Converters.MONTH_DAY, required.monthDay())
        .<Byte>put("tiny", Converters.BYTE, required.tiny())
        .<Short>put("small", Converters.SHORT, required.small())
        .<Integer>put("medium", Converters.INTEGER, required.medium())
        .<Long>put("large", Converters.LONG, required.large())
        .<Float>put("single", Converters.FLOAT, required.single())
        .<Double>put("twice", Converters.DOUBLE, required.twice())
        .<BigInteger>put("bigInteger", Converters.BIG_INTEGER, required.bigInteger())
        .<BigDecimal>put("bigDecimal", Converters.BIG_DECIMAL, required.bigDecimal())
        .<Boolean>put("flag", Converters.BOOLEAN, required.flag())
        .<byte[]>put("bytes", Converters.BYTES, required.bytes())
        .<ByteBuffer>put("byteBuffer", Converters.BYTE_BUFFER, required.byteBuffer())
        .<SdkBytes>put("sdkBytes", Converters.SDK_BYTES, required.sdkBytes())
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
              in.<String>key("id", Converters.TEXT),
              in.<String>get("text", Converters.TEXT),
              in.<Character>get("letter", Converters.CHARACTER),
              in.<UUID>get("uuid", Converters.UUID),
              in.<Instant>get("instant", Converters.INSTANT),
              in.<LocalDate>get("localDate", Converters.LOCAL_DATE),
              in.<LocalTime>get("localTime", Converters.LOCAL_TIME),
              in.<LocalDateTime>get("localDateTime", Converters.LOCAL_DATE_TIME),
              in.<Year>get("year", Converters.YEAR),
              in.<YearMonth>get("yearMonth", Converters.YEAR_MONTH),
              in.<MonthDay>get("monthDay", Converters.MONTH_DAY),
              in.<Byte>get("tiny", Converters.BYTE),
              in.<Short>get("small", Converters.SHORT),
              in.<Integer>get("medium", Converters.INTEGER),
              in.<Long>get("large", Converters.LONG),
              in.<Float>get("single", Converters.FLOAT),
              in.<Double>get("twice", Converters.DOUBLE),
              in.<BigInteger>get("bigInteger", Converters.BIG_INTEGER),
              in.<BigDecimal>get("bigDecimal", Converters.BIG_DECIMAL),
              in.<Boolean>get("flag", Converters.BOOLEAN),
              in.<byte[]>get("bytes", Converters.BYTES),
              in.<ByteBuffer>get("byteBuffer", Converters.BYTE_BUFFER),
              in.<SdkBytes>get("sdkBytes", Converters.SDK_BYTES));
      in.keeps("id", required.id());
      return required;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
