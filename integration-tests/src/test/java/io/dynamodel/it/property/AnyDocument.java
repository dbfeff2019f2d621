package io.dynamodel.it.property;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What has no form that its Java type says: free-form values, and attribute values as they are. */
final class AnyDocument {
  private static final int LEVELS = 3;

  private AnyDocument() {}

  static Arbitrary<byte[]> bytes() {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
  }

  /** Of the classes that reading gives; none is null, which would be an absent attribute. */
  static Arbitrary<Object> free() {
    return nested(freeScalar(), AnyDocument::freeCollection);
  }

  /** As jqwik's recursive, which makes all generators anew for each value. */
  private static <T> Arbitrary<T> nested(
      Arbitrary<T> scalars, UnaryOperator<Arbitrary<T>> collections) {
    Arbitrary<T> values = scalars;
    for (int level = 0; level < LEVELS; level++) {
      values = Arbitraries.oneOf(scalars, collections.apply(values));
    }
    return values;
  }

  private static Arbitrary<Object> freeScalar() {
    return Arbitraries.oneOf(
        AnyText.any().asGeneric(),
        AnyNumber.decimal().asGeneric(),
        Arbitraries.of(true, false).asGeneric(),
        bytes().asGeneric(),
        setOf(AnyText.any()),
        setOf(AnyNumber.decimal()),
        setOf(bytes()));
  }

  private static Arbitrary<Object> setOf(Arbitrary<?> elements) {
    Arbitrary<? extends Set<?>> sets =
        elements.set().ofMinSize(1).ofMaxSize(3).uniqueElements(Content::written);
    return sets.asGeneric();
  }

  private static Arbitrary<Object> freeCollection(Arbitrary<Object> members) {
    return Arbitraries.oneOf(
        members.injectNull(0.1).list().ofMaxSize(3).asGeneric(),
        Arbitraries.maps(AnyText.some(), members.injectNull(0.1)).ofMaxSize(3).asGeneric());
  }

  /** None is a NULL, which would be read as nothing. */
  static Arbitrary<AttributeValue> raw() {
    return nested(rawScalar(), AnyDocument::rawCollection);
  }

  private static Arbitrary<AttributeValue> rawScalar() {
    Arbitrary<String> numbers =
        Arbitraries.oneOf(AnyNumber.ofLong(), AnyNumber.ofDouble()).map(String::valueOf);
    Arbitrary<SdkBytes> bytes = bytes().map(SdkBytes::fromByteArray);
    return Arbitraries.oneOf(
        AnyText.any().map(AttributeValue::fromS),
        numbers.map(AttributeValue::fromN),
        bytes.map(AttributeValue::fromB),
        Arbitraries.of(true, false).map(AttributeValue::fromBool),
        distinct(AnyText.any()).map(AttributeValue::fromSs),
        distinct(AnyNumber.ofLong().map(String::valueOf)).map(AttributeValue::fromNs),
        distinct(bytes).map(AttributeValue::fromBs));
  }

  private static <T> Arbitrary<List<T>> distinct(Arbitrary<T> elements) {
    return elements.list().ofMinSize(1).ofMaxSize(3).uniqueElements();
  }

  private static Arbitrary<AttributeValue> rawCollection(Arbitrary<AttributeValue> members) {
    Arbitrary<AttributeValue> orNull =
        Arbitraries.oneOf(members, members, Arbitraries.just(AttributeValue.fromNul(true)));
    return Arbitraries.oneOf(
        orNull.list().ofMaxSize(3).map(AttributeValue::fromL),
        Arbitraries.maps(AnyText.some(), orNull).ofMaxSize(3).map(AttributeValue::fromM));
  }
}
