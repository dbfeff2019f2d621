package io.dynamodel.it.enhanced;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;

/** Values that both can express. */
final class Samples {
  private static final BigInteger DIGITS_38 = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);
  private static final UUID ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

  private Samples() {}

  static Stream<Shared> all() {
    return Stream.of(typical(), least(), greatest(), empty());
  }

  static Shared typical() {
    return new Shared(
        "typical",
        new Primitives(
            true,
            false,
            'x',
            'ž',
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
            1e-7),
        new Numbers(
            new BigInteger("123456789012345678901234567890"),
            new BigDecimal("3.49"),
            OptionalInt.of(1),
            OptionalLong.of(-2),
            OptionalDouble.of(0.5),
            Duration.ofSeconds(90, 500_000_000)),
        new Texts(
            "žluťoučký kůň 🐎",
            Suit.HEARTS,
            ID,
            URI.create("https://example.com/a%20b?c=d#e"),
            url("https://example.com:8443/a?b=c#d"),
            Locale.forLanguageTag("zh-Hant-TW"),
            ZoneId.of("Europe/Prague")),
        new Times(
            Instant.parse("2026-05-01T12:00:00.5Z"),
            LocalDate.of(2026, 5, 1),
            LocalTime.of(9, 30),
            LocalDateTime.of(2026, 5, 1, 9, 30, 15, 1),
            OffsetDateTime.parse("2026-05-01T09:30:00+05:45:30"),
            inOverlap().withLaterOffsetAtOverlap(),
            MonthDay.of(2, 29),
            Period.of(1, 14, -3)),
        new Binaries(
            new byte[] {1, -2, 3},
            ByteBuffer.wrap(new byte[] {0, 1, 2, 3}, 1, 2).slice(),
            SdkBytes.fromUtf8String("bytes")),
        new Collected(
            List.of("a", "", "a"),
            List.of(List.of(1, 2), List.of()),
            List.of(leaf("x"), branch()),
            Set.of("a", "ž"),
            Set.of(ID, new UUID(0, 0)),
            Set.of(Suit.CLUBS, Suit.HEARTS),
            Set.of(1, -2),
            Set.of(new BigDecimal("0.25"), new BigDecimal("100")),
            Set.of(SdkBytes.fromUtf8String("a"), SdkBytes.fromUtf8String("b")),
            Map.of("a", Instant.EPOCH, "ž.[0]", Instant.parse("2026-05-01T12:00:00.000000001Z")),
            Map.of(ID, List.of(branch())),
            Map.of((byte) -1, 1),
            Map.of((short) -1, 2),
            Map.of(-1, 3),
            Map.of(-1L, 4),
            Map.of(DIGITS_38, leaf("x"))),
        new Gaps(
            "all",
            "text",
            1,
            true,
            Suit.CLUBS,
            Instant.EPOCH,
            SdkBytes.fromUtf8String("b"),
            branch(),
            List.of("a"),
            Map.of("a", 1)),
        branch());
  }

  static Shared least() {
    return new Shared(
        "least",
        new Primitives(
            false,
            true,
            '\0',
            '\uffff',
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
            1e-130),
        new Numbers(
            DIGITS_38.negate(),
            new BigDecimal("-9.9999999999999999999999999999999999999E+125"),
            OptionalInt.of(Integer.MIN_VALUE),
            OptionalLong.of(Long.MIN_VALUE),
            OptionalDouble.of(-9.999e125),
            Duration.ofSeconds(Long.MIN_VALUE)),
        new Texts(
            "",
            Suit.CLUBS,
            new UUID(0, 0),
            URI.create(""),
            url("file:/"),
            Locale.ROOT,
            ZoneOffset.MIN),
        new Times(
            Instant.parse("0000-01-01T00:00:00Z"),
            LocalDate.of(0, 1, 1),
            LocalTime.MIN,
            LocalDateTime.of(0, 1, 1, 0, 0),
            LocalDateTime.of(0, 1, 1, 0, 0).atOffset(ZoneOffset.MAX),
            inOverlap().withEarlierOffsetAtOverlap(),
            MonthDay.of(1, 1),
            Period.of(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE)),
        new Binaries(new byte[0], ByteBuffer.allocate(0), SdkBytes.fromByteArray(new byte[0])),
        new Collected(
            List.of(""),
            List.of(List.of()),
            List.of(leaf("")),
            Set.of(""),
            Set.of(new UUID(0, 0)),
            Set.of(Suit.CLUBS),
            Set.of(Integer.MIN_VALUE),
            Set.of(new BigDecimal("-9.9999999999999999999999999999999999999E+125")),
            Set.of(SdkBytes.fromByteArray(new byte[0])),
            Map.of("a", Instant.parse("0000-01-01T00:00:00Z")),
            Map.of(new UUID(0, 0), List.of()),
            Map.of(Byte.MIN_VALUE, Integer.MIN_VALUE),
            Map.of(Short.MIN_VALUE, Integer.MIN_VALUE),
            Map.of(Integer.MIN_VALUE, Integer.MIN_VALUE),
            Map.of(Long.MIN_VALUE, Integer.MIN_VALUE),
            Map.of(DIGITS_38.negate(), leaf(""))),
        new Gaps(
            "",
            "",
            Integer.MIN_VALUE,
            false,
            Suit.CLUBS,
            Instant.parse("0000-01-01T00:00:00Z"),
            SdkBytes.fromByteArray(new byte[0]),
            leaf(""),
            List.of(),
            Map.of()),
        leaf(""));
  }

  static Shared greatest() {
    return new Shared(
        "greatest",
        new Primitives(
            true,
            true,
            'Z',
            '~',
            Byte.MAX_VALUE,
            Byte.MAX_VALUE,
            Short.MAX_VALUE,
            Short.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            Long.MAX_VALUE,
            Float.MAX_VALUE,
            Float.MIN_NORMAL,
            9.999e125,
            -1e-130),
        new Numbers(
            DIGITS_38,
            new BigDecimal("1E-130"),
            OptionalInt.of(Integer.MAX_VALUE),
            OptionalLong.of(Long.MAX_VALUE),
            OptionalDouble.of(9.999e125),
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)),
        new Texts(
            "x".repeat(100_000),
            Suit.HEARTS,
            new UUID(-1, -1),
            URI.create("urn:isbn:0451450523"),
            url("jar:file:/a.jar!/b"),
            Locale.forLanguageTag("de-Latn-DE-1996-u-co-phonebk-x-private"),
            ZoneId.of("UTC+18:00")),
        new Times(
            Instant.parse("9999-12-31T23:59:59.999999999Z"),
            LocalDate.of(9999, 12, 31),
            LocalTime.MAX,
            LocalDateTime.of(LocalDate.of(9999, 12, 31), LocalTime.MAX),
            LocalDate.of(9999, 12, 31).atTime(LocalTime.MAX).atOffset(ZoneOffset.MIN),
            LocalDate.of(9999, 12, 31).atTime(LocalTime.MAX).atZone(ZoneOffset.UTC),
            MonthDay.of(12, 31),
            Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE)),
        new Binaries(
            new byte[10_000],
            ByteBuffer.wrap(new byte[] {-1, 0, 1}),
            SdkBytes.fromByteArray(new byte[10_000])),
        new Collected(
            List.of("x".repeat(10_000)),
            List.of(List.of(Integer.MAX_VALUE)),
            List.of(branch(), branch()),
            Set.of("x".repeat(1_000)),
            Set.of(new UUID(-1, -1)),
            Set.of(Suit.HEARTS),
            Set.of(Integer.MAX_VALUE, 0),
            Set.of(new BigDecimal("1E-130")),
            Set.of(SdkBytes.fromByteArray(new byte[1_000])),
            Map.of("x".repeat(1_000), Instant.parse("9999-12-31T23:59:59.999999999Z")),
            Map.of(new UUID(-1, -1), List.of(leaf("a"), leaf("b"))),
            Map.of(Byte.MAX_VALUE, Integer.MAX_VALUE),
            Map.of(Short.MAX_VALUE, Integer.MAX_VALUE),
            Map.of(Integer.MAX_VALUE, Integer.MAX_VALUE),
            Map.of(Long.MAX_VALUE, Integer.MAX_VALUE),
            Map.of(DIGITS_38, branch())),
        new Gaps(
            "x",
            "x",
            Integer.MAX_VALUE,
            true,
            Suit.HEARTS,
            Instant.parse("9999-12-31T23:59:59.999999999Z"),
            SdkBytes.fromByteArray(new byte[1_000]),
            branch(),
            List.of("a", "b"),
            Map.of("a", Integer.MAX_VALUE)),
        branch());
  }

  /** Zeros, and nothing where there may be nothing. */
  static Shared empty() {
    return new Shared(
        "empty",
        new Primitives(
            false, false, ' ', ' ', (byte) 0, (byte) 0, (short) 0, (short) 0, 0, 0, 0L, 0L, 0f, 0f,
            0.0, 0.0),
        new Numbers(
            BigInteger.ZERO,
            BigDecimal.ZERO,
            OptionalInt.of(0),
            OptionalLong.of(0),
            OptionalDouble.of(0),
            Duration.ZERO),
        new Texts(
            " ", Suit.CLUBS, ID, URI.create("#"), url("http:"), Locale.ENGLISH, ZoneOffset.UTC),
        new Times(
            Instant.EPOCH,
            LocalDate.EPOCH,
            LocalTime.NOON,
            LocalDate.EPOCH.atStartOfDay(),
            LocalDate.EPOCH.atStartOfDay().atOffset(ZoneOffset.UTC),
            LocalDate.EPOCH.atStartOfDay().atZone(ZoneId.of("UTC")),
            MonthDay.of(1, 1),
            Period.ZERO),
        new Binaries(new byte[0], ByteBuffer.allocate(0), SdkBytes.fromByteArray(new byte[0])),
        new Collected(
            List.of(),
            List.of(),
            List.of(),
            Set.of("a"),
            Set.of(ID),
            Set.of(Suit.CLUBS),
            Set.of(0),
            Set.of(BigDecimal.ZERO),
            Set.of(SdkBytes.fromUtf8String("a")),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of()),
        new Gaps("none", null, null, null, null, null, null, null, null, null),
        null);
  }

  private static ZonedDateTime inOverlap() {
    return ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 1_000, ZoneId.of("Europe/Prague"));
  }

  private static Part branch() {
    return new Part("branch", 1, leaf("inner"));
  }

  private static Part leaf(String name) {
    return new Part(name, 0, null);
  }

  private static URL url(String text) {
    try {
      return new URL(text);
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
