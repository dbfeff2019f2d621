package io.dynamodel.internal.request;

import java.util.Map;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Parts of requests without their items. What the SDK copies by itself, it copies deep. */
final class Rest {
  private static final Map<String, AttributeValue> EMPTY = Map.of();

  private Rest() {}

  /** Gives {@code builder} all that {@code whole} has, and nothing in the member {@code left}. */
  static void copy(SdkPojo whole, SdkPojo builder, String left) {
    for (SdkField<?> field : whole.sdkFields()) {
      if (field.locationName().equals(left)) {
        field.set(builder, EMPTY);
      } else {
        Object value = field.getValueOrDefault(whole);
        if (value != null) {
          field.set(builder, value);
        }
      }
    }
  }
}
