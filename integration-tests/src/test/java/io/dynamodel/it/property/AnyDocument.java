package io.dynamodel.it.property;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;
import java.util.List;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What has no form that its Java type says: free-form values, and attribute values as they are. */
final class AnyDocument {
  private static final int LEVELS = 3;

  private AnyDocument() {}

  static Gen<byte[]> bytes() {
    return Scalars.byteArrays(Scalars.bytes(), 0, 4);
  }

  /** Of the classes that reading gives; none is null, which would be an absent attribute. */
  static Gen<Object> free() {
    return Gens.nested(LEVELS, freeScalar(), AnyDocument::freeCollection);
  }

  private static Gen<Object> freeScalar() {
    return Gens.oneOf(
        AnyText.any(),
        AnyNumber.decimal(),
        Scalars.booleans(),
        bytes(),
        setOf(AnyText.any()),
        setOf(AnyNumber.decimal()),
        setOf(bytes()));
  }

  private static Gen<?> setOf(Gen<?> elements) {
    return elements.set(1, 3, Content::written);
  }

  private static Gen<Object> freeCollection(Gen<Object> members) {
    return Gens.oneOf(
        members.orNull(0.1).list(0, 3), Gens.maps(AnyText.some(), members.orNull(0.1), 0, 3));
  }

  /** None is a NULL, which would be read as nothing. */
  static Gen<AttributeValue> raw() {
    return Gens.nested(LEVELS, rawScalar(), AnyDocument::rawCollection);
  }

  private static Gen<AttributeValue> rawScalar() {
    Gen<String> numbers = Gens.oneOf(AnyNumber.ofLong(), AnyNumber.ofDouble()).map(String::valueOf);
    Gen<SdkBytes> bytes = bytes().map(SdkBytes::fromByteArray);
    return Gens.oneOf(
        AnyText.any().map(AttributeValue::fromS),
        numbers.map(AttributeValue::fromN),
        bytes.map(AttributeValue::fromB),
        Scalars.booleans().map(AttributeValue::fromBool),
        distinct(AnyText.any()).map(AttributeValue::fromSs),
        distinct(AnyNumber.ofLong().map(String::valueOf)).map(AttributeValue::fromNs),
        distinct(bytes).map(AttributeValue::fromBs));
  }

  private static <T> Gen<List<T>> distinct(Gen<T> elements) {
    return elements.set(1, 3).map(List::copyOf);
  }

  private static Gen<AttributeValue> rawCollection(Gen<AttributeValue> members) {
    Gen<AttributeValue> orNull =
        Gens.oneOf(members, members, Gens.just(AttributeValue.fromNul(true)));
    return Gens.oneOf(
        orNull.list(0, 3).map(AttributeValue::fromL),
        Gens.maps(AnyText.some(), orNull, 0, 3).map(AttributeValue::fromM));
  }
}
