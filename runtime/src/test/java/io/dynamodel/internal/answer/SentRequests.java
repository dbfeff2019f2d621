package io.dynamodel.internal.answer;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Keeps the requests that the SDK encodes. */
final class SentRequests implements ExecutionInterceptor {
  private final List<SdkRequest> encoded = new ArrayList<>();

  @Override
  public void beforeMarshalling(Context.BeforeMarshalling context, ExecutionAttributes attributes) {
    encoded.add(context.request());
  }

  /** The last of them. */
  SdkRequest last() {
    return encoded.get(encoded.size() - 1);
  }
}
