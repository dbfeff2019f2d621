package io.dynamodel.it.property;

import io.dynamodel.expression.ComparableBinaryAttribute;
import io.dynamodel.expression.ComparablePrefixAttribute;
import io.dynamodel.expression.FreeAttribute;
import io.dynamodel.property.Gen;
import java.util.List;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The conditions on the parts of a text, of bytes, or of whatever a free-form attribute holds. */
final class PartConditions {
  private static final Gen<byte[]> BYTES = Values.BYTES.map(SdkBytes::asByteArray);

  private PartConditions() {}

  static <V> List<Gen<Checked>> of(Place<V> place) {
    if (place.attribute() instanceof ComparablePrefixAttribute<Thing, V> text) {
      return ofText(place, text);
    }
    if (place.attribute() instanceof ComparableBinaryAttribute<Thing, V> binary) {
      return ofBytes(place, binary);
    }
    if (place.attribute() instanceof FreeAttribute<?>) {
      @SuppressWarnings("unchecked") // all places are of things
      FreeAttribute<Thing> free = (FreeAttribute<Thing>) place.attribute();
      return ofAnything(place, free);
    }
    return List.of();
  }

  private static List<Gen<Checked>> ofText(
      Place<?> place, ComparablePrefixAttribute<Thing, ?> text) {
    return List.of(
        place.checked(Values.PREFIXES, AttributeValue::fromS, text::beginsWith, Stored::beginsWith),
        place.checked(
            Values.PREFIXES, AttributeValue::fromS, text.asText()::contains, Stored::contains));
  }

  private static List<Gen<Checked>> ofBytes(
      Place<?> place, ComparableBinaryAttribute<Thing, ?> binary) {
    return List.of(
        place.checked(BYTES, PartConditions::stored, binary::beginsWith, Stored::beginsWith),
        place.checked(BYTES, PartConditions::stored, binary::contains, Stored::contains));
  }

  private static <V> List<Gen<Checked>> ofAnything(Place<V> place, FreeAttribute<Thing> free) {
    return List.of(
        place.checked(Values.PREFIXES, AttributeValue::fromS, free::beginsWith, Stored::beginsWith),
        place.checked(place.operands(), free::contains, Stored::contains));
  }

  private static AttributeValue stored(byte[] bytes) {
    return AttributeValue.fromB(SdkBytes.fromByteArray(bytes));
  }
}
