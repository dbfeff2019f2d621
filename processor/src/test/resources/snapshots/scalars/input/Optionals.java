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
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;

@DynamoModel(table = "optionals")
public record Optionals(
    @PartitionKey String id,
    Optional<String> text,
    Optional<Character> letter,
    Optional<UUID> uuid,
    Optional<Instant> instant,
    Optional<LocalDate> localDate,
    Optional<LocalTime> localTime,
    Optional<LocalDateTime> localDateTime,
    Optional<Year> year,
    Optional<YearMonth> yearMonth,
    Optional<MonthDay> monthDay,
    Optional<Byte> tiny,
    Optional<Short> small,
    Optional<Integer> medium,
    Optional<Long> large,
    Optional<Float> single,
    Optional<Double> twice,
    Optional<BigInteger> bigInteger,
    Optional<BigDecimal> bigDecimal,
    Optional<Boolean> flag,
    Optional<byte[]> bytes,
    Optional<ByteBuffer> byteBuffer,
    Optional<SdkBytes> sdkBytes) {}
