package io.dynamodel.processor.model;

import io.dynamodel.processor.language.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What types write into a template, if they can be parts of keys at all.
 *
 * @param text what those write that can be any text
 * @param escaped whether texts are escaped
 */
record PartTexts(Texts text, boolean escaped) implements ComponentType.Cases<Optional<Texts>> {

  @Override
  public Optional<Texts> scalar(ComponentType.Scalar type) {
    return switch (type.kind()) {
      case UUID, INSTANT, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, YEAR, YEAR_MONTH, MONTH_DAY ->
          FixedTexts.of(type.kind());
      case STRING, CHARACTER, PERIOD, URI, URL, LOCALE, CURRENCY, ZONE_ID, INET_ADDRESS ->
          Optional.of(text);
      case BYTE, SHORT, INTEGER, LONG, BIG_INTEGER, TIME_TO_LIVE -> Optional.of(Texts.integer());
      case BIG_DECIMAL, DURATION -> Optional.of(Texts.number());
      case BOOLEAN -> Optional.of(Texts.oneOf(List.of("true", "false")));
      case OFFSET_DATE_TIME,
          ZONED_DATE_TIME,
          FLOAT,
          DOUBLE,
          BYTES,
          BYTE_BUFFER,
          SDK_BYTES,
          ATTRIBUTE_VALUE ->
          Optional.empty();
    };
  }

  @Override
  public Optional<Texts> enumType(ComponentType.EnumType type) {
    return Optional.of(
        Texts.oneOf(
            escaped ? type.constants().stream().map(Texts::escape).toList() : type.constants()));
  }

  @Override
  public Optional<Texts> converted(ComponentType.Converted type) {
    return switch (type.family()) {
      case TEXT, PREFIX -> Optional.of(text);
      case NUMBER, ORDERED -> Optional.of(Texts.number());
      case BINARY, VALUE -> Optional.empty();
    };
  }

  @Override
  public Optional<Texts> list(ComponentType.ListType type) {
    return Optional.empty();
  }

  @Override
  public Optional<Texts> set(ComponentType.SetType type) {
    return Optional.empty();
  }

  @Override
  public Optional<Texts> map(ComponentType.MapType type) {
    return Optional.empty();
  }

  @Override
  public Optional<Texts> document(ComponentType.Document type) {
    return Optional.empty();
  }

  @Override
  public Optional<Texts> part(ComponentType.Part type) {
    return Optional.empty();
  }

  @Override
  public Optional<Texts> freeForm(ComponentType.FreeForm type) {
    return Optional.empty();
  }
}
