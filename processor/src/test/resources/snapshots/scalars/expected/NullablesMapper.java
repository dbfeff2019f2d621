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
        .put("id", Converters.TEXT, nullables.id())
        .putOptional("text", Converters.TEXT, nullables.text())
        .putOptional("letter", Converters.CHARACTER, nullables.letter())
        .putOptional("uuid", Converters.UUID, nullables.uuid())
        .putOptional("instant", Converters.INSTANT, nullables.instant())
        .putOptional("localDate", Converters.LOCAL_DATE, nullables.localDate())
        .putOptional("localTime", Converters.LOCAL_TIME, nullables.localTime())
        .putOptional("localDateTime", Converters.LOCAL_DATE_TIME, nullables.localDateTime())
        .putOptional("year", Converters.YEAR, nullables.year())
        .putOptional("yearMonth", Converters.YEAR_MONTH, nullables.yearMonth())
        .putOptional("monthDay", Converters.MONTH_DAY, nullables.monthDay())
        .putOptional("tiny", Converters.BYTE, nullables.tiny())
        .putOptional("small", Converters.SHORT, nullables.small())
        .putOptional("medium", Converters.INTEGER, nullables.medium())
        .putOptional("large", Converters.LONG, nullables.large())
        .putOptional("single", Converters.FLOAT, nullables.single())
        .putOptional("twice", Converters.DOUBLE, nullables.twice())
        .putOptional("bigInteger", Converters.BIG_INTEGER, nullables.bigInteger())
        .putOptional("bigDecimal", Converters.BIG_DECIMAL, nullables.bigDecimal())
        .putOptional("flag", Converters.BOOLEAN, nullables.flag())
        .putOptional("bytes", Converters.BYTES, nullables.bytes())
        .putOptional("byteBuffer", Converters.BYTE_BUFFER, nullables.byteBuffer())
        .putOptional("sdkBytes", Converters.SDK_BYTES, nullables.sdkBytes())
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
              in.key("id", Converters.TEXT),
              in.find("text", Converters.TEXT),
              in.find("letter", Converters.CHARACTER),
              in.find("uuid", Converters.UUID),
              in.find("instant", Converters.INSTANT),
              in.find("localDate", Converters.LOCAL_DATE),
              in.find("localTime", Converters.LOCAL_TIME),
              in.find("localDateTime", Converters.LOCAL_DATE_TIME),
              in.find("year", Converters.YEAR),
              in.find("yearMonth", Converters.YEAR_MONTH),
              in.find("monthDay", Converters.MONTH_DAY),
              in.find("tiny", Converters.BYTE),
              in.find("small", Converters.SHORT),
              in.find("medium", Converters.INTEGER),
              in.find("large", Converters.LONG),
              in.find("single", Converters.FLOAT),
              in.find("twice", Converters.DOUBLE),
              in.find("bigInteger", Converters.BIG_INTEGER),
              in.find("bigDecimal", Converters.BIG_DECIMAL),
              in.find("flag", Converters.BOOLEAN),
              in.find("bytes", Converters.BYTES),
              in.find("byteBuffer", Converters.BYTE_BUFFER),
              in.find("sdkBytes", Converters.SDK_BYTES));
      in.keeps("id", nullables.id());
      return nullables;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
