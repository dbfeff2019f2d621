package io.dynamodel.internal.request;

import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;

/** Parts of requests without their items. What the SDK copies by itself, it copies deep. */
final class Rest {
  private Rest() {}

  /**
   * Gives {@code builder} all that {@code whole} has, and {@code empty} as the one {@code left}.
   */
  static void copy(SdkPojo whole, SdkPojo builder, String left, Object empty) {
    for (SdkField<?> field : whole.sdkFields()) {
      if (field.locationName().equals(left)) {
        field.set(builder, empty);
      } else {
        Object value = field.getValueOrDefault(whole);
        if (value != null) {
          field.set(builder, value);
        }
      }
    }
  }
}
