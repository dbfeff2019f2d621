package io.dynamodel.internal.answer;

import io.dynamodel.internal.request.DirectEncoding;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Takes the items out of answers to requests that wait for them, and puts items into requests that
 * want it; all others pass as they are. The SDK finds it by its name, which is in a resource of the
 * jar.
 */
public final class AnswerInterceptor implements ExecutionInterceptor {
  private final DirectEncoding encoding = new DirectEncoding();

  /** Whether {@code client} has one: the SDK's clients say so, and those of others need not. */
  public static boolean isOf(@Nullable SdkClient client) {
    if (client == null) {
      return false;
    }
    boolean isThere = isAmongThoseOf(client);
    if (!isThere) {
      Attempt.LOG.debug(
          "the SDK decodes all answers to a {}, which lacks Dynamo.decodingInterceptor()",
          client.getClass().getSimpleName());
    }
    return isThere;
  }

  private static boolean isAmongThoseOf(SdkClient client) {
    try {
      for (ExecutionInterceptor each : // no stream: a program starts sooner with fewer classes
          client.serviceClientConfiguration().overrideConfiguration().executionInterceptors()) {
        if (each instanceof AnswerInterceptor) {
          return true;
        }
      }
      return false;
    } catch (RuntimeException e) { // a mock, or a wrapper that has no configuration
      return false;
    }
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    Received.begin(context.request(), attributes);
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    return encoding.request(context.request(), attributes);
  }

  @Override
  public Optional<RequestBody> modifyHttpContent(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    return encoding.body(context, attributes);
  }

  @Override
  public SdkHttpRequest modifyHttpRequest(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    return encoding.head(context.httpRequest(), attributes);
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
    Publisher<ByteBuffer> body = context.responsePublisher().orElse(null);
    return attempt == null || body == null
        ? context.responsePublisher()
        : Optional.of(attempt.content(body));
  }
}
