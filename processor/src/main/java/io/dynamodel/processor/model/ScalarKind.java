package io.dynamodel.processor.model;

import java.util.OptionalInt;

/** The Java types that are stored as one value by a converter of the runtime. */
public enum ScalarKind {
  STRING("TEXT", Family.TEXT, KeyRange.TEXT),
  CHARACTER("CHARACTER", Family.TEXT, KeyRange.TEXT),
  UUID("UUID", Family.PREFIX, KeyRange.PREFIX),
  INSTANT("INSTANT", Family.TEXT, KeyRange.TEXT),
  /** An Instant with {@code @TimeToLive}. */
  TIME_TO_LIVE("TIME_TO_LIVE", Family.ORDERED, KeyRange.ORDERED),
  LOCAL_DATE("LOCAL_DATE", Family.TEXT, KeyRange.TEXT),
  LOCAL_TIME("LOCAL_TIME", Family.TEXT, KeyRange.TEXT),
  LOCAL_DATE_TIME("LOCAL_DATE_TIME", Family.TEXT, KeyRange.TEXT),
  YEAR("YEAR", Family.TEXT, KeyRange.TEXT),
  YEAR_MONTH("YEAR_MONTH", Family.TEXT, KeyRange.TEXT),
  MONTH_DAY("MONTH_DAY", Family.TEXT, KeyRange.TEXT),
  OFFSET_DATE_TIME("OFFSET_DATE_TIME", Family.PREFIX, KeyRange.UNORDERED),
  ZONED_DATE_TIME("ZONED_DATE_TIME", Family.PREFIX, KeyRange.UNORDERED),
  PERIOD("PERIOD", Family.PREFIX, KeyRange.PREFIX),
  DURATION("DURATION", Family.ORDERED, KeyRange.ORDERED),
  URI("URI", Family.PREFIX, KeyRange.PREFIX),
  URL("URL", Family.PREFIX, KeyRange.PREFIX),
  LOCALE("LOCALE", Family.PREFIX, KeyRange.PREFIX),
  CURRENCY("CURRENCY", Family.PREFIX, KeyRange.PREFIX),
  ZONE_ID("ZONE_ID", Family.PREFIX, KeyRange.PREFIX),
  INET_ADDRESS("INET_ADDRESS", Family.PREFIX, KeyRange.PREFIX),
  BYTE("BYTE", Family.NUMBER, KeyRange.NUMBER),
  SHORT("SHORT", Family.NUMBER, KeyRange.NUMBER),
  INTEGER("INTEGER", Family.NUMBER, KeyRange.NUMBER),
  LONG("LONG", Family.NUMBER, KeyRange.NUMBER),
  FLOAT("FLOAT", Family.NUMBER, KeyRange.NONE),
  DOUBLE("DOUBLE", Family.NUMBER, KeyRange.NONE),
  BIG_INTEGER("BIG_INTEGER", Family.NUMBER, KeyRange.NUMBER),
  BIG_DECIMAL("BIG_DECIMAL", Family.NUMBER, KeyRange.NUMBER),
  BOOLEAN("BOOLEAN", Family.VALUE, KeyRange.NONE),
  BYTES("BYTES", Family.BINARY, KeyRange.BINARY),
  /** ByteBuffer compares signed bytes, DynamoDB unsigned ones. */
  BYTE_BUFFER("BYTE_BUFFER", Family.BINARY, KeyRange.UNORDERED),
  SDK_BYTES("SDK_BYTES", Family.BINARY, KeyRange.BINARY),
  ATTRIBUTE_VALUE("ATTRIBUTE_VALUE", Family.VALUE, KeyRange.NONE);

  private final String converter;
  private final Family family;
  private final KeyRange keyRange;

  ScalarKind(String converter, Family family, KeyRange keyRange) {
    this.converter = converter;
    this.family = family;
    this.keyRange = keyRange;
  }

  /** The constant of the runtime's {@code Converters}. */
  public String converter() {
    return converter;
  }

  public Family family() {
    return family;
  }

  public KeyRange keyRange() {
    return keyRange;
  }

  /** How many characters its text always has, if it is a text of a fixed length. */
  public OptionalInt width() {
    return switch (this) {
      case UUID -> OptionalInt.of(36);
      case INSTANT -> OptionalInt.of(30);
      case LOCAL_DATE -> OptionalInt.of(10);
      case LOCAL_TIME -> OptionalInt.of(18);
      case LOCAL_DATE_TIME -> OptionalInt.of(29);
      case YEAR -> OptionalInt.of(4);
      case YEAR_MONTH, MONTH_DAY -> OptionalInt.of(7);
      default -> OptionalInt.empty();
    };
  }
}
