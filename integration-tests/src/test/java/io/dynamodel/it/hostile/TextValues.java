package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.TextTypes.ADDRESS;
import static io.dynamodel.it.hostile.TextTypes.CURRENCY;
import static io.dynamodel.it.hostile.TextTypes.ENUM;
import static io.dynamodel.it.hostile.TextTypes.LETTER;
import static io.dynamodel.it.hostile.TextTypes.LOCALE;
import static io.dynamodel.it.hostile.TextTypes.TEXT;
import static io.dynamodel.it.hostile.TextTypes.URIS;
import static io.dynamodel.it.hostile.TextTypes.UUIDS;
import static io.dynamodel.it.hostile.TextTypes.ZONE;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Values of the types that are stored as text. */
final class TextValues {

  private TextValues() {}

  static Stream<Case<?>> storable() {
    return Stream.of(
            Case.of(TEXT, Hostile.TEXTS),
            Case.of(LETTER, ' ', '\0', '\uffff', '\u202e', '\u0301', '"'),
            Case.of(ENUM, Hue.values()),
            Case.of(
                UUIDS, new UUID(0, 0), new UUID(-1, -1), new UUID(Long.MIN_VALUE, Long.MAX_VALUE)),
            Case.of(
                URIS,
                URI.create(""),
                URI.create("#"),
                URI.create("http://ü/%20?ä=€#/..//"),
                URI.create("urn:x:y"),
                URI.create("mailto:a@b")),
            Case.of(
                LOCALE,
                Locale.ROOT,
                Locale.forLanguageTag("sr-Latn-RS-x-lvariant-POSIX"),
                Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"),
                new Locale("ja", "JP", "JP"),
                new Locale("iw")),
            Case.of(CURRENCY, Currency.getInstance("XXX"), Currency.getInstance("EUR")),
            Case.of(
                ZONE,
                ZoneOffset.UTC,
                ZoneOffset.MIN,
                ZoneOffset.MAX,
                ZoneOffset.ofHoursMinutesSeconds(1, 2, 3),
                ZoneId.of("UTC"),
                ZoneId.of("GMT+18:00"),
                ZoneId.of("UT-01:00"),
                ZoneId.of("America/Argentina/ComodRivadavia")),
            Case.of(
                ADDRESS,
                address("0.0.0.0"),
                address("255.255.255.255"),
                address("::"),
                address("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
                address("::1.2.3.4")))
        .flatMap(cases -> cases);
  }

  static InetAddress address(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Stream<Case<?>> refused() {
    return Stream.of(
        lone(TEXT, "\ud800", 0),
        lone(TEXT, "\udfff", 0),
        lone(TEXT, "a\ud83d", 1),
        lone(TEXT, "\ud83d\ude00\ud83d", 2),
        lone(TEXT, "\ude00\ud83d", 0),
        lone(TEXT, "\ud83d\ud83d\ude00", 0),
        lone(LETTER, '\ud83d', 0),
        lone(LETTER, '\udc00', 0),
        Case.refused(
            LOCALE,
            "no_NO_NY",
            new Locale("no", "NO", "NY"),
            "the locale \"no_NO_NY\" is stored as a language tag,"
                + " but \"nn-NO\" is not read back as the same locale"),
        Case.refused(
            URIS,
            "path like a scheme",
            URI.create("http://a/").relativize(URI.create("http://a/b:c")),
            "the text \"b:c\" of this URI is not read back as the same one"),
        Case.refused(
            ADDRESS,
            "scope",
            six(new byte[16], 7),
            "the IPv6 address 0:0:0:0:0:0:0:0%7 has a scope, which can't be stored"),
        Case.refused(
            ADDRESS,
            "IPv4-mapped",
            six(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 1, 2, 3, 4}, -1),
            "the IPv6 address 0:0:0:0:0:ffff:102:304 stands for an IPv4 address: store that, an"
                + " Inet4Address"));
  }

  private static <T> Case<T> lone(Type<T> type, T value, int index) {
    return Case.refused(
        type,
        "lone surrogate at " + index,
        value,
        "text with a lone surrogate at index " + index + " can't be stored as UTF-8");
  }

  private static InetAddress six(byte[] bytes, int scope) {
    try {
      return Inet6Address.getByAddress(null, bytes, scope);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
