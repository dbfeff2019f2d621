package io.dynamodel.it.hostile;

import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stored values that are none of their Java types. */
final class UnreadableValues {
  private static final String FLOAT_LARGE = "too large for a float";
  private static final String FLOAT_SMALL = "too small for a float";

  private UnreadableValues() {}

  static Stream<Garbage> all() {
    return Stream.of(texts(), times(), numbers(), own()).flatMap(cases -> cases);
  }

  private static Stream<Garbage> texts() {
    return Stream.of(
            Garbage.texts("expected one character", TextTypes.LETTER, "", "ab", "\ud83d\ude00"),
            Garbage.texts(
                "expected one of [RED, größe, $, _x]", TextTypes.ENUM, "", "red", "RED ", "GREEN"),
            Garbage.texts(
                "expected a UUID of 36 characters",
                TextTypes.UUIDS,
                "",
                "1-2-3-4-5",
                "{00000000-0000-0000-0000-000000000000}"),
            Garbage.texts(
                TextTypes.UUIDS,
                "00000000000000000000000000000000-000",
                "g0000000-0000-0000-0000-000000000000"),
            Garbage.texts(TextTypes.URIS, " ", "a b", "%", "http://[", ":"),
            Garbage.texts("expected a language tag", TextTypes.LOCALE, ""),
            Garbage.texts(TextTypes.LOCALE, "en_US", "-", "toolonglanguage", "en--US", "\0"),
            Garbage.texts(TextTypes.CURRENCY, "", "eur", "EURO", "€", "ZZZ"),
            Garbage.texts(TextTypes.ZONE, "", "Mars/Base", "+25:00", "europe/paris", "GMT+"),
            Garbage.texts(
                "expected an IPv4 or IPv6 address in digits",
                TextTypes.ADDRESS,
                "",
                "localhost",
                "1.2.3",
                "1.2.3.256",
                "01.2.3.4",
                "١.2.3.4",
                ":",
                ":::",
                "1::2::3",
                "fe80::1%1",
                "[::1]"))
        .flatMap(cases -> cases);
  }

  private static Stream<Garbage> times() {
    return Stream.of(
            Garbage.texts(
                TimeTypes.INSTANT,
                "",
                "now",
                "2024-02-30T00:00:00.000000000Z",
                "2024-02-29T25:00:00Z",
                "2024-02-29T00:00:00",
                "2024-02-29",
                "2024-02-29T00:00:00.0000000001Z",
                "1709164800"),
            Garbage.texts(
                TimeTypes.LOCAL_DATE, "", "2023-02-29", "2024-13-01", "24-01-01", "2024-1-1"),
            Garbage.texts(TimeTypes.LOCAL_TIME, "", "24:00", "12", "12:60", "noon"),
            Garbage.texts(
                TimeTypes.LOCAL_DATE_TIME,
                "",
                "2024-02-29",
                "2024-02-29 00:00",
                "2023-02-29T00:00"),
            Garbage.texts(TimeTypes.YEAR, "", "MMXXIV", "2024 "),
            Garbage.texts(TimeTypes.YEAR_MONTH, "", "2024-13", "2024", "2024-00"),
            Garbage.texts(TimeTypes.MONTH_DAY, "", "02-29", "--02-30", "--13-01"),
            Garbage.texts(
                TimeTypes.OFFSET_DATE_TIME,
                "",
                "2024-02-29T00:00",
                "2024-02-29T00:00+19:00",
                "2024-02-29T00:00+01:00[Europe/Paris]"),
            Garbage.texts(
                TimeTypes.ZONED_DATE_TIME,
                "",
                "2024-02-29T00:00[Europe/Paris]",
                "2024-02-29T00:00+01:00[Mars/Base]",
                "2024-02-29T00:00+01:00[]"),
            Garbage.texts(
                "expected ] at the end",
                TimeTypes.ZONED_DATE_TIME,
                "2024-02-29T00:00+01:00[Europe/Paris"),
            Garbage.texts(TimeTypes.PERIOD, "", "P", "PT1H", "P1.5Y", "P2147483648D"),
            Garbage.numbers(
                "expected at most nine fraction digits",
                TimeTypes.DURATION,
                "1E-10",
                "0.1234567891"),
            Garbage.numbers(
                "BigInteger out of long range", TimeTypes.DURATION, "9223372036854775808"))
        .flatMap(cases -> cases);
  }

  private static Stream<Garbage> numbers() {
    return Stream.of(
            whole(NumberTypes.BYTE, "-128 to 127 (byte)", "128", "-129", "1.5", "1E-130"),
            whole(NumberTypes.SHORT, "-32768 to 32767 (short)", "32768", "-32769", "0.1"),
            whole(
                NumberTypes.INTEGER,
                "-2147483648 to 2147483647 (int)",
                "2147483648",
                "-2147483649",
                "1.5",
                "1E+125"),
            whole(
                NumberTypes.LONG,
                "-9223372036854775808 to 9223372036854775807 (long)",
                "9223372036854775808",
                "-9223372036854775809",
                "0.5"),
            Garbage.numbers(FLOAT_LARGE, NumberTypes.FLOAT, "1E+39", "-3.5E+38"),
            Garbage.numbers(FLOAT_SMALL, NumberTypes.FLOAT, "1E-50", "-1E-130"),
            Garbage.numbers("expected a whole number", NumberTypes.BIG_INTEGER, "1.5", "1E-130"))
        .flatMap(cases -> cases);
  }

  private static Stream<Garbage> whole(Type<?> type, String range, String... numbers) {
    return Garbage.numbers("expected a whole number from " + range, type, numbers);
  }

  private static Stream<Garbage> own() {
    return Stream.of(
        Garbage.of(
            OwnTypes.WORD,
            AttributeValue.fromS("read null"),
            "can't read \"read null\": " + gaveNull("WordConverter")),
        Garbage.of(
            OwnTypes.WORD,
            AttributeValue.fromS("read throw"),
            "can't read \"read throw\": no word"),
        Garbage.of(
            OwnTypes.COUNT,
            AttributeValue.fromN("13"),
            "can't read 13: " + gaveNull("CountConverter")),
        Garbage.of(OwnTypes.COUNT, AttributeValue.fromN("14"), "can't read 14: no count"),
        Garbage.of(OwnTypes.BLOB, bytes(0x13), "can't read 1 byte: " + gaveNull("BlobConverter")),
        Garbage.of(OwnTypes.BLOB, bytes(0x14), "can't read 1 byte: no blob"));
  }

  private static String gaveNull(String converter) {
    return "the converter io.dynamodel.it.hostile." + converter + " gave null";
  }

  private static AttributeValue bytes(int value) {
    return AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {(byte) value}));
  }
}
