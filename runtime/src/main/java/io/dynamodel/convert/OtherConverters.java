package io.dynamodel.convert;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The constants of {@link Converters} that most programs do without. A class makes all its
 * constants when it is first used; one that inherits some makes those when one of them is.
 */
interface OtherConverters {

  /**
   * Epoch seconds, as time to live takes them: a fraction of a second is rounded up, so that no
   * item expires before its time. A fraction that another writer stored is read.
   */
  NumberConverter<Instant> TIME_TO_LIVE = new Expiries();

  /** An {@code int} or NULL, for elements of lists and values of maps. */
  AttributeConverter<OptionalInt> OPTIONAL_INT = OptionalConverter.ofInt();

  /** A {@code long} or NULL, for elements of lists and values of maps. */
  AttributeConverter<OptionalLong> OPTIONAL_LONG = OptionalConverter.ofLong();

  /** A {@code double} or NULL, for elements of lists and values of maps. */
  AttributeConverter<OptionalDouble> OPTIONAL_DOUBLE = OptionalConverter.ofDouble();

  /** A BOOL. */
  AttributeConverter<Boolean> BOOLEAN = new BooleanConverter();

  /** Bytes, copied. */
  BinaryConverter<byte[]> BYTES = BinaryType.BYTES.converter();

  /** The remaining bytes of a buffer, copied; its position stays. A read-only buffer is read. */
  BinaryConverter<ByteBuffer> BYTE_BUFFER = BinaryType.BYTE_BUFFER.converter();

  /** The SDK's immutable bytes. */
  BinaryConverter<SdkBytes> SDK_BYTES = BinaryType.SDK_BYTES.converter();

  /**
   * Any attribute value as it is. What the service refuses is refused, at any depth: no type or
   * several, text with a lone surrogate, empty sets and map keys, numbers out of range.
   */
  AttributeConverter<AttributeValue> ATTRIBUTE_VALUE = new RawConverter();

  /**
   * Free-form documents: null (NULL), String, Boolean, Number, {@code byte[]}, ByteBuffer,
   * SdkBytes, lists and maps with String keys of all these, sets of one kind of text, number or
   * bytes, and any {@link AttributeValue} {@linkplain #ATTRIBUTE_VALUE as it is}. Anything else,
   * and more than 32 levels of lists and maps, is refused. Numbers are read as BigDecimal, bytes as
   * {@code byte[]}, collections unmodifiable.
   */
  AttributeConverter<Object> FREE_FORM = new FreeForm(0);

  /** A {@linkplain #FREE_FORM free-form document} that is a map. */
  AttributeConverter<Map<String, Object>> FREE_MAP =
      new MapConverter<>(Converters.TEXT, new FreeForm(1));

  /** A {@linkplain #FREE_FORM free-form document} that is a list. */
  AttributeConverter<List<Object>> FREE_LIST = new ListConverter<>(new FreeForm(1));
}
