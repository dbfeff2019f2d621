package io.dynamodel.convert;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A converter of ours that knows of which values nothing is lost: what it reads equals what it
 * wrote, and neither can change.
 */
interface Lossless<T> {

  /** Whether a read of {@code stored}, which was written for {@code value}, gives just that. */
  boolean keeps(T value, AttributeValue stored);
}
