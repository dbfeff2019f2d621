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
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

@DynamoModel(table = "nullables")
public record Nullables(
    @PartitionKey String id,
    @Nullable String text,
    @Nullable Character letter,
    @Nullable UUID uuid,
    @Nullable Instant instant,
    @Nullable LocalDate localDate,
    @Nullable LocalTime localTime,
    @Nullable LocalDateTime localDateTime,
    @Nullable Year year,
    @Nullable YearMonth yearMonth,
    @Nullable MonthDay monthDay,
    @Nullable Byte tiny,
    @Nullable Short small,
    @Nullable Integer medium,
    @Nullable Long large,
    @Nullable Float single,
    @Nullable Double twice,
    @Nullable BigInteger bigInteger,
    @Nullable BigDecimal bigDecimal,
    @Nullable Boolean flag,
    byte @Nullable [] bytes,
    @Nullable ByteBuffer byteBuffer,
    @Nullable SdkBytes sdkBytes) {}
