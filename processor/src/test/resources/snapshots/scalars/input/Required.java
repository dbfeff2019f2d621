package scalars;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
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
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;

@DynamoModel(table = "required")
public record Required(
    @PartitionKey String id,
    String text,
    Character letter,
    UUID uuid,
    Instant instant,
    LocalDate localDate,
    LocalTime localTime,
    LocalDateTime localDateTime,
    Year year,
    YearMonth yearMonth,
    MonthDay monthDay,
    Byte tiny,
    Short small,
    Integer medium,
    Long large,
    Float single,
    Double twice,
    BigInteger bigInteger,
    BigDecimal bigDecimal,
    Boolean flag,
    byte[] bytes,
    ByteBuffer byteBuffer,
    SdkBytes sdkBytes) {}
