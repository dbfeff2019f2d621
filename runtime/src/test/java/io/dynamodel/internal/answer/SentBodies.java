package io.dynamodel.internal.answer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A network that keeps the bodies of requests, and answers each with nothing, or an error. */
final class SentBodies implements SdkHttpClient, SdkAsyncHttpClient {
  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

  private final List<String> bodies = new ArrayList<>();
  private int errors;

  DynamoDbClient client(ExecutionInterceptor... interceptors) {
    return configured(DynamoDbClient.builder().httpClient(this), interceptors).build();
  }

  DynamoDbAsyncClient asyncClient(ExecutionInterceptor... interceptors) {
    return configured(DynamoDbAsyncClient.builder().httpClient(this), interceptors).build();
  }

  private static <B extends AwsClientBuilder<B, C>, C> B configured(
      B builder, ExecutionInterceptor... interceptors) {
    return builder
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
        .overrideConfiguration(
            c -> {
              c.retryStrategy(b -> b.backoffStrategy(attempt -> Duration.ZERO));
              Arrays.stream(interceptors).forEach(c::addExecutionInterceptor);
            });
  }

  /** The next requests are answered with so many errors, after each of which one is sent again. */
  void fail(int times) {
    errors = times;
  }

  /** The bodies that were sent since it was last asked. */
  List<String> take() {
    List<String> taken = List.copyOf(bodies);
    bodies.clear();
    return taken;
  }

  private SdkHttpResponse answer(SdkHttpRequest request, InputStream body) {
    try (body) {
      byte[] sent = body.readAllBytes();
      String length = request.firstMatchingHeader("Content-Length").orElse("");
      if (!length.equals(Integer.toString(sent.length))) {
        throw new IllegalStateException("Content-Length " + length + " of " + sent.length);
      }
      bodies.add(new String(sent, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SdkHttpResponse.builder()
        .statusCode(errors-- > 0 ? 500 : 200)
        .putHeader("Content-Type", "application/x-amz-json-1.0")
        .build();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    ContentStreamProvider body = request.contentStreamProvider().orElseThrow();
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        return HttpExecuteResponse.builder()
            .response(answer(request.httpRequest(), body.newStream()))
            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(NOTHING)))
            .build();
      }

      @Override
      public void abort() {}
    };
  }

  @Override
  public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    List<byte[]> parts = new ArrayList<>();
    SdkPublisher.adapt(request.requestContentPublisher())
        .subscribe(part -> parts.add(bytes(part)))
        .thenRun(
            () -> {
              byte[] body =
                  String.join("", parts.stream().map(SentBodies::text).toList())
                      .getBytes(StandardCharsets.ISO_8859_1);
              request
                  .responseHandler()
                  .onHeaders(answer(request.request(), new ByteArrayInputStream(body)));
              request
                  .responseHandler()
                  .onStream(
                      SdkPublisher.fromIterable(List.of(ByteBuffer.wrap(NOTHING)))
                          .doAfterOnComplete(() -> done.complete(null)));
            })
        .exceptionally(
            failure -> {
              done.completeExceptionally(failure);
              request.responseHandler().onError(failure);
              return null;
            });
    return done;
  }

  private static byte[] bytes(ByteBuffer part) {
    byte[] bytes = new byte[part.remaining()];
    part.get(bytes);
    return bytes;
  }

  private static String text(byte[] part) {
    return new String(part, StandardCharsets.ISO_8859_1);
  }

  @Override
  public String clientName() {
    return "SentBodies";
  }

  @Override
  public void close() {}
}
