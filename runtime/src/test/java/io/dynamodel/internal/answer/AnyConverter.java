package io.dynamodel.internal.answer;

import static io.dynamodel.internal.answer.AnyAnswer.mostly;
import static io.dynamodel.internal.answer.AnyAnswer.value;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.BinaryConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Any converter: one of the constants, one of a user's, or one of lists, sets, maps and documents
 * of others.
 *
 * @param what it is, for reports
 * @param values that it can read, and some that it can't
 */
record AnyConverter<C extends AttributeConverter<Object>>(
    String what, C converter, Gen<AttributeValue> values) {

  private static final Gen<AnyConverter<TextConverter<Object>>> TEXTS =
      Gens.of(
          new AnyConverter<>("text", of(Converters.TEXT), AnyAnswer.texts()),
          text("character", Converters.CHARACTER, "x", "\u00e4", "", "xy"),
          text("uuid", Converters.UUID, "01234567-89ab-cdef-0123-456789abcdef", "1-1-1-1-1"),
          text(
              "instant",
              Converters.INSTANT,
              "2024-02-29T12:30:00.000000001Z",
              "2023-02-29T00:00:00Z",
              "2024-02-28T12:30:00.5+01:00"),
          text("date", Converters.LOCAL_DATE, "2024-02-29", "2024-02-30", "+12024-01-01"),
          text("time", Converters.LOCAL_TIME, "12:30", "12:30:00.000000001", "24:00:00"),
          text("date and time", Converters.LOCAL_DATE_TIME, "2024-02-29T12:30:00.5", "2024"),
          text("year", Converters.YEAR, "2024", "10000", "-1"),
          text("month", Converters.YEAR_MONTH, "2024-02", "2024-13"),
          text("month and day", Converters.MONTH_DAY, "--02-29", "02-29"),
          text("offset", Converters.OFFSET_DATE_TIME, "2024-02-29T12:30+01:00", "2024-02-29"),
          text("zone", Converters.ZONED_DATE_TIME, "2024-02-29T12:30+01:00[Europe/Paris]", "x"),
          text("period", Converters.PERIOD, "P1Y14M3D", "P"),
          text("uri", Converters.URI, "https://example.org/%20", "a b"),
          text("url", Converters.URL, "https://example.org", "x:y"),
          text("locale", Converters.LOCALE, "de-CH", "und", "a_b"),
          text("currency", Converters.CURRENCY, "EUR", "eur"),
          text("zone id", Converters.ZONE_ID, "Europe/Paris", "Z", "+01:00", "Nowhere"),
          text("address", Converters.INET_ADDRESS, "127.0.0.1", "::1", "example.org"),
          text("enum", Converters.enumeration(TimeUnit.values()), "DAYS", "days"),
          text("number", Converters.numberText(Converters.BIG_DECIMAL), "1.5", "1e3", "x"),
          text("user's text", new Refusing(), "good", "refused", "null"));

  private static final Gen<AnyConverter<NumberConverter<Object>>> NUMBERS =
      Gens.of(
          number("byte", Converters.BYTE, "127", "-129"),
          number("short", Converters.SHORT, "-32768", "32768"),
          number("int", Converters.INTEGER, "2147483647", "2147483648", "1.0", "1E+2"),
          number("long", Converters.LONG, "9223372036854775807", "9223372036854775808", "0.1"),
          number("float", Converters.FLOAT, "0.1", "1E+39", "1E-60"),
          number("double", Converters.DOUBLE, "0.1", "1.7976931348623157E+125"),
          number("big integer", Converters.BIG_INTEGER, "-1", "1E+30", "1.5"),
          number("decimal", Converters.BIG_DECIMAL, "3.50", "-0", "1E-130"),
          number("duration", Converters.DURATION, "1.000000001", "0.0000000001", "1E+30"),
          number("time to live", Converters.TIME_TO_LIVE, "1700000000", "0.5", "1E+30"));

  private static final Gen<AnyConverter<BinaryConverter<Object>>> BINARIES =
      Gens.of(
          binary("bytes", Converters.BYTES),
          binary("buffer", Converters.BYTE_BUFFER),
          binary("SDK bytes", Converters.SDK_BYTES));

  private static final Gen<AnyConverter<AttributeConverter<Object>>> OTHERS =
      Gens.of(
          new AnyConverter<>(
              "boolean", of(Converters.BOOLEAN), Scalars.booleans().map(AttributeValue::fromBool)),
          new AnyConverter<>(
              "optional int", of(Converters.OPTIONAL_INT), numbers("1", "2147483648")),
          new AnyConverter<>("optional long", of(Converters.OPTIONAL_LONG), numbers("1", "1.5")),
          new AnyConverter<>(
              "optional double", of(Converters.OPTIONAL_DOUBLE), numbers("0.1", "1E-60")),
          new AnyConverter<>("attribute value", of(Converters.ATTRIBUTE_VALUE), value()),
          new AnyConverter<>("free form", of(Converters.FREE_FORM), value()),
          new AnyConverter<>("free map", of(Converters.FREE_MAP), maps(value())),
          new AnyConverter<>("free list", of(Converters.FREE_LIST), lists(value())),
          new AnyConverter<>("user's", of(Converters.checked(new Kept())), value()));

  /** Of a user's own: it refuses a text, and gives null for another. */
  private static final class Refusing implements TextConverter<String> {
    @Override
    public String toText(String value) {
      return value;
    }

    @Override
    public String fromText(String text) {
      if (text.equals("refused")) {
        throw new IllegalStateException("refused");
      }
      return text.equals("null") ? null : text;
    }
  }

  /** Of a user's own, which takes the SDK's values. */
  private static final class Kept implements AttributeConverter<Object> {
    @Override
    public AttributeValue toValue(Object value) {
      return (AttributeValue) value;
    }

    @Override
    public Object fromValue(AttributeValue value) {
      return value;
    }
  }

  static Gen<AnyConverter<TextConverter<Object>>> ofText() {
    return TEXTS;
  }

  static Gen<AnyConverter<NumberConverter<Object>>> ofNumber() {
    return NUMBERS;
  }

  static Gen<AnyConverter<BinaryConverter<Object>>> ofBinary() {
    return BINARIES;
  }

  /** Any, of up to {@code levels} of converters round others. */
  static Gen<AnyConverter<? extends AttributeConverter<Object>>> any(int levels) {
    Gen<AnyConverter<? extends AttributeConverter<Object>>> scalar =
        Gens.oneOf(TEXTS, NUMBERS, BINARIES, OTHERS);
    if (levels == 0) {
      return scalar;
    }
    Gen<AnyConverter<? extends AttributeConverter<Object>>> member = any(levels - 1);
    return Gens.oneOf(
        scalar,
        member.map(AnyConverter::nullable),
        member.map(AnyConverter::optional),
        member.map(AnyConverter::list),
        Gens.combine(TEXTS, member, AnyConverter::map),
        TEXTS.map(each -> set(each, Converters.set(each.converter))),
        NUMBERS.map(each -> set(each, Converters.set(each.converter))),
        BINARIES.map(each -> set(each, Converters.set(each.converter))),
        AnyModel.model(levels - 1).map(AnyConverter::document));
  }

  private AnyConverter<?> nullable() {
    return new AnyConverter<>("nullable " + what, of(Converters.nullable(converter)), values);
  }

  private AnyConverter<?> optional() {
    return new AnyConverter<>("optional " + what, of(Converters.optional(converter)), values);
  }

  private AnyConverter<?> list() {
    return new AnyConverter<>("list of " + what, of(Converters.list(converter)), lists(values));
  }

  private static AnyConverter<?> map(AnyConverter<TextConverter<Object>> key, AnyConverter<?> of) {
    Gen<String> keys = key.values.map(AttributeValue::s);
    return new AnyConverter<>(
        "map of " + key.what + " and " + of.what,
        of(Converters.map(key.converter, of.converter)),
        Gens.maps(keys, mostly(of.values), 0, 3).map(AttributeValue::fromM));
  }

  private static AnyConverter<?> set(AnyConverter<?> of, AttributeConverter<?> converter) {
    return new AnyConverter<>(
        "set of " + of.what,
        of(converter),
        of.values.set(1, 3).map(List::copyOf).map(AnyConverter::setOf));
  }

  private static AttributeValue setOf(List<AttributeValue> elements) {
    return switch (elements.get(0).type()) {
      case S -> AttributeValue.fromSs(elements.stream().map(AttributeValue::s).toList());
      case N -> AttributeValue.fromNs(elements.stream().map(AttributeValue::n).toList());
      default -> AttributeValue.fromBs(elements.stream().map(AttributeValue::b).toList());
    };
  }

  private static AnyConverter<?> document(AnyModel model) {
    return new AnyConverter<>(
        "document of " + model.components(),
        of(Converters.document(value -> Map.of(), model::read)),
        model.items().map(AttributeValue::fromM));
  }

  private static AnyConverter<TextConverter<Object>> text(
      String what, TextConverter<?> converter, String... texts) {
    return new AnyConverter<>(what, of(converter), Gens.of(texts).map(AttributeValue::fromS));
  }

  private static AnyConverter<NumberConverter<Object>> number(
      String what, NumberConverter<?> converter, String... numbers) {
    return new AnyConverter<>(what, of(converter), numbers(numbers));
  }

  private static AnyConverter<BinaryConverter<Object>> binary(
      String what, BinaryConverter<?> converter) {
    return new AnyConverter<>(what, of(converter), AnyAnswer.binaries());
  }

  private static Gen<AttributeValue> numbers(String... numbers) {
    return Gens.of(numbers).map(AttributeValue::fromN);
  }

  private static Gen<AttributeValue> lists(Gen<AttributeValue> elements) {
    return mostly(elements).list(0, 3).map(AttributeValue::fromL);
  }

  private static Gen<AttributeValue> maps(Gen<AttributeValue> values) {
    return Gens.maps(AnyAnswer.text(), values, 0, 3).map(AttributeValue::fromM);
  }

  @SuppressWarnings("unchecked") // values are only read
  private static AttributeConverter<Object> of(AttributeConverter<?> converter) {
    return (AttributeConverter<Object>) converter;
  }

  @SuppressWarnings("unchecked") // as above
  private static TextConverter<Object> of(TextConverter<?> converter) {
    return (TextConverter<Object>) converter;
  }

  @SuppressWarnings("unchecked") // as above
  private static NumberConverter<Object> of(NumberConverter<?> converter) {
    return (NumberConverter<Object>) converter;
  }

  @SuppressWarnings("unchecked") // as above
  private static BinaryConverter<Object> of(BinaryConverter<?> converter) {
    return (BinaryConverter<Object>) converter;
  }
}
