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

/** Maps {@link Nullables} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class NullablesMapper {
  private NullablesMapper() {}

  /**
   * The attributes that store {@code nullables}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code nullables} is null
   */
  public static Map<String, AttributeValue> toItem(Nullables nullables) {
    Objects.requireNonNull(nullables, "nullables");
    return new ItemWriter(23)
        .<String>put("id", Converters.TEXT, nullables.id())
        .<String>putOptional("text", Converters.TEXT, nullables.text())
        .<Character>putOptional("letter", Converters.CHARACTER, nullables.letter())
        .<UUID>putOptional("uuid", Converters.UUID, nullables.uuid())
        .<Instant>putOptional("instant", Converters.INSTANT, nullables.instant())
        .<LocalDate>putOptional("localDate", Converters.LOCAL_DATE, nullables.localDate())
        .<LocalTime>putOptional("localTime", Converters.LOCAL_TIME, nullables.localTime())
        .<LocalDateTime>putOptional(
            "localDateTime", Converters.LOCAL_DATE_TIME, nullables.localDateTime())
        .<Year>putOptional("year", Converters.YEAR, nullables.year())
        .<YearMonth>putOptional("yearMonth", Converters.YEAR_MONTH, nullables.yearMonth())
        .<MonthDay>putOptional("monthDay", Converters.MONTH_DAY, nullables.monthDay())
        .<Byte>putOptional("tiny", Converters.BYTE, nullables.tiny())
        .<Short>putOptional("small", Converters.SHORT, nullables.small())
        .<Integer>putOptional("medium", Converters.INTEGER, nullables.medium())
        .<Long>putOptional("large", Converters.LONG, nullables.large())
        .<Float>putOptional("single", Converters.FLOAT, nullables.single())
        .<Double>putOptional("twice", Converters.DOUBLE, nullables.twice())
        .<BigInteger>putOptional("bigInteger", Converters.BIG_INTEGER, nullables.bigInteger())
        .<BigDecimal>putOptional("bigDecimal", Converters.BIG_DECIMAL, nullables.bigDecimal())
        .<Boolean>putOptional("flag", Converters.BOOLEAN, nullables.flag())
        .<byte[]>putOptional("bytes", Converters.BYTES, nullables.bytes())
        .<ByteBuffer>putOptional("byteBuffer", Converters.BYTE_BUFFER, nullables.byteBuffer())
        .<SdkBytes>putOptional("sdkBytes", Converters.SDK_BYTES, nullables.sdkBytes())
        .item();
  }

  /**
   * The {@link Nullables} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Nullables fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Nullables read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Nullables nullables =
          new Nullables(
              in.<String>key("id", Converters.TEXT),
              in.<String>find("text", Converters.TEXT),
              in.<Character>find("letter", Converters.CHARACTER),
              in.<UUID>find("uuid", Converters.UUID),
              in.<Instant>find("instant", Converters.INSTANT),
              in.<LocalDate>find("localDate", Converters.LOCAL_DATE),
              in.<LocalTime>find("localTime", Converters.LOCAL_TIME),
              in.<LocalDateTime>find("localDateTime", Converters.LOCAL_DATE_TIME),
              in.<Year>find("year", Converters.YEAR),
              in.<YearMonth>find("yearMonth", Converters.YEAR_MONTH),
              in.<MonthDay>find("monthDay", Converters.MONTH_DAY),
              in.<Byte>find("tiny", Converters.BYTE),
              in.<Short>find("small", Converters.SHORT),
              in.<Integer>find("medium", Converters.INTEGER),
              in.<Long>find("large", Converters.LONG),
              in.<Float>find("single", Converters.FLOAT),
              in.<Double>find("twice", Converters.DOUBLE),
              in.<BigInteger>find("bigInteger", Converters.BIG_INTEGER),
              in.<BigDecimal>find("bigDecimal", Converters.BIG_DECIMAL),
              in.<Boolean>find("flag", Converters.BOOLEAN),
              in.<byte[]>find("bytes", Converters.BYTES),
              in.<ByteBuffer>find("byteBuffer", Converters.BYTE_BUFFER),
              in.<SdkBytes>find("sdkBytes", Converters.SDK_BYTES));
      in.keeps("id", nullables.id());
      return nullables;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
