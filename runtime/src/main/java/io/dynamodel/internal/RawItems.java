package io.dynamodel.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as they are stored, one after the other, requested when they are asked for. */
interface RawItems {

  /** The next item; null after the last. */
  @Nullable Map<String, AttributeValue> next();

  /** No more is requested. */
  void stop();
}
