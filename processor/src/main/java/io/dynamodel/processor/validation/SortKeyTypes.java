package io.dynamodel.processor.validation;

import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.KeyRange;
import io.dynamodel.processor.model.ScalarKind;

/** Types that can be partition keys, but no sort keys. */
final class SortKeyTypes {
  private SortKeyTypes() {}

  static boolean isUnordered(ComponentType type) {
    return type.keyRange() == KeyRange.UNORDERED;
  }

  /** What to use as a sort key instead of an unordered type. */
  static String instead(ComponentType type) {
    if (type instanceof ComponentType.Scalar scalar) {
      return scalar.kind() == ScalarKind.BYTE_BUFFER ? "SdkBytes" : "Instant";
    }
    return "a converter to text or numbers";
  }
}
