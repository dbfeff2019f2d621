package io.dynamodel.internal.answer;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Takes the items out of answers to requests that wait for them; all others pass as they are. The
 * SDK finds it by its name, which is in a resource of the jar.
 */
public final class AnswerInterceptor implements ExecutionInterceptor {

  /** Whether {@code client} has one: the SDK's clients say so, and those of others need not. */
  public static boolean isOf(@Nullable SdkClient client) {
    try {
      return client != null
          && client
              .serviceClientConfiguration()
              .overrideConfiguration()
              .executionInterceptors()
              .stream()
              .anyMatch(AnswerInterceptor.class::isInstance);
    } catch (RuntimeException e) { // a mock, or a wrapper that has no configuration
      return false;
    }
  }

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    Received.begin(attributes);
  }

  @Override
  public SdkHttpResponse modifyHttpResponse(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    Attempt attempt = Received.attempt(attributes);
    return attempt == null
        ? context.httpResponse()
        : attempt.answered(context.httpResponse(), context.responseBody().orElse(null));
  }

  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    Attempt attempt = Received.attempt(attributes);
    return attempt == null ? context.responseBody() : attempt.content(context.responseBody());
  }

  @Override
  public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    Attempt attempt = Received.attempt(attributes);
    return attempt == null
        ? context.responsePublisher()
        : context.responsePublisher().flatMap(attempt::content);
  }
}
