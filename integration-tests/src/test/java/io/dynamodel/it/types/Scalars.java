package io.dynamodel.it.types;

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

/** Every type that is stored as one value, required. */
@DynamoModel(table = "scalars")
record Scalars(
    @PartitionKey String id,
    String text,
    char letter,
    Character boxedLetter,
    boolean flag,
    Boolean boxedFlag,
    byte tiny,
    Byte boxedTiny,
    short small,
    Short boxedSmall,
    int whole,
    Integer boxedWhole,
    long large,
    Long boxedLarge,
    float single,
    Float boxedSingle,
    double precise,
    Double boxedPrecise,
    BigInteger bigInteger,
    BigDecimal bigDecimal,
    UUID uuid,
    Colour colour,
    Instant instant,
    LocalDate date,
    LocalTime time,
    LocalDateTime dateTime,
    Year year,
    YearMonth yearMonth,
    MonthDay monthDay,
    ByteBuffer buffer,
    SdkBytes bytes) {

  static Scalars typical(String id) {
    return new Scalars(
        id,
        "žluťoučký kůň 🐎",
        'x',
        'ž',
        true,
        false,
        (byte) 7,
        (byte) -8,
        (short) 300,
        (short) -301,
        70_000,
        -70_001,
        5_000_000_000L,
        -5_000_000_001L,
        1.5f,
        -0.1f,
        0.1,
        1e-7,
        new BigInteger("123456789012345678901234567890"),
        new BigDecimal("3.49"),
        UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"),
        Colour.GREEN,
        Instant.parse("2026-05-01T12:00:00.5Z"),
        LocalDate.of(2026, 5, 1),
        LocalTime.of(9, 30),
        LocalDateTime.of(2026, 5, 1, 9, 30, 15, 1),
        Year.of(2026),
        YearMonth.of(2026, 5),
        MonthDay.of(2, 29),
        ByteBuffer.wrap(new byte[] {1, 2, 3}),
        SdkBytes.fromUtf8String("bytes"));
  }

  static Scalars least(String id) {
    return new Scalars(
        id,
        "",
        '\0',
        '\uffff',
        false,
        true,
        Byte.MIN_VALUE,
        Byte.MIN_VALUE,
        Short.MIN_VALUE,
        Short.MIN_VALUE,
        Integer.MIN_VALUE,
        Integer.MIN_VALUE,
        Long.MIN_VALUE,
        Long.MIN_VALUE,
        -Float.MAX_VALUE,
        Float.MIN_VALUE,
        -9.999e125,
        1e-130,
        BigInteger.TEN.pow(38).subtract(BigInteger.ONE).negate(),
        new BigDecimal("-9.9999999999999999999999999999999999999E+125"),
        new UUID(0, 0),
        Colour.RED,
        Instant.parse("0000-01-01T00:00:00Z"),
        LocalDate.of(0, 1, 1),
        LocalTime.MIN,
        LocalDateTime.of(0, 1, 1, 0, 0),
        Year.of(0),
        YearMonth.of(0, 1),
        MonthDay.of(1, 1),
        ByteBuffer.allocate(0),
        SdkBytes.fromByteArray(new byte[0]));
  }

  static Scalars greatest(String id) {
    return new Scalars(
        id,
        "x".repeat(100_000),
        'Z',
        '~',
        true,
        true,
        Byte.MAX_VALUE,
        Byte.MAX_VALUE,
        Short.MAX_VALUE,
        Short.MAX_VALUE,
        Integer.MAX_VALUE,
        Integer.MAX_VALUE,
        Long.MAX_VALUE,
        Long.MAX_VALUE,
        Float.MAX_VALUE,
        Float.MAX_VALUE,
        9.999e125,
        1e125,
        BigInteger.TEN.pow(125),
        new BigDecimal("1E-130"),
        new UUID(-1, -1),
        Colour.BLUE,
        Instant.parse("9999-12-31T23:59:59.999999999Z"),
        LocalDate.of(9999, 12, 31),
        LocalTime.MAX,
        LocalDateTime.of(LocalDate.of(9999, 12, 31), LocalTime.MAX),
        Year.of(9999),
        YearMonth.of(9999, 12),
        MonthDay.of(12, 31),
        ByteBuffer.wrap(new byte[] {-1, 0, 1}),
        SdkBytes.fromByteArray(new byte[10_000]));
  }
}
