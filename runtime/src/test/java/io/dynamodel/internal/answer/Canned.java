package io.dynamodel.internal.answer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Clients that get the answers that they are given, the last of them again and again. */
final class Canned implements SdkHttpClient, SdkAsyncHttpClient {
  private final Queue<Answer> answers;

  /** An answer; where the body is cut, an exception follows it. */
  record Answer(int status, Map<String, String> headers, byte[] body, boolean isCut) {

    static Answer of(String body) {
      return of(body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer of(byte[] body) {
      CRC32 crc = new CRC32();
      crc.update(body);
      return new Answer(200, Map.of(), body, false)
          .with("Content-Type", "application/x-amz-json-1.0")
          .with("Content-Length", Integer.toString(body.length))
          .with("x-amz-crc32", Long.toString(crc.getValue()));
    }

    Answer with(String name, String value) {
      Map<String, String> more = new LinkedHashMap<>(headers);
      more.put(name, value);
      return new Answer(status, more, body, isCut);
    }

    Answer without(String name) {
      Map<String, String> fewer = new LinkedHashMap<>(headers);
      fewer.remove(name);
      return new Answer(status, fewer, body, isCut);
    }

    Answer withStatus(int other) {
      return new Answer(other, headers, body, isCut);
    }

    Answer cutAt(int length) {
      return new Answer(status, headers, Arrays.copyOf(body, length), true);
    }

    private SdkHttpResponse head() {
      SdkHttpResponse.Builder head = SdkHttpResponse.builder().statusCode(status).statusText("OK");
      headers.forEach(head::putHeader);
      return head.build();
    }

    private InputStream stream() {
      InputStream whole = new ByteArrayInputStream(body);
      return isCut ? new WholeBody(body, new IOException("cut")).again() : whole;
    }

    private SdkPublisher<ByteBuffer> publisher() {
      List<ByteBuffer> parts =
          List.of(
              ByteBuffer.wrap(body, 0, body.length / 2),
              ByteBuffer.wrap(body, body.length / 2, body.length - body.length / 2));
      SdkPublisher<ByteBuffer> whole = SdkPublisher.fromIterable(parts);
      return isCut ? whole.map(Answer::failing) : whole;
    }

    private static ByteBuffer failing(ByteBuffer part) {
      if (part.position() > 0) {
        throw new java.io.UncheckedIOException(new IOException("cut"));
      }
      return part;
    }
  }

  Canned(Answer... answers) {
    this.answers = new ArrayDeque<>(List.of(answers));
  }

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
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .overrideConfiguration(
            c -> {
              c.retryStrategy(b -> b.backoffStrategy(attempt -> java.time.Duration.ZERO));
              Arrays.stream(interceptors).forEach(c::addExecutionInterceptor);
            });
  }

  int left() {
    return answers.size();
  }

  private synchronized Answer next() {
    return answers.size() > 1 ? answers.remove() : answers.element();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    Answer answer = next();
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        return HttpExecuteResponse.builder()
            .response(answer.head())
            .responseBody(AbortableInputStream.create(answer.stream()))
            .build();
      }

      @Override
      public void abort() {}
    };
  }

  @Override
  public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
    Answer answer = next();
    CompletableFuture<Void> done = new CompletableFuture<>();
    request.responseHandler().onHeaders(answer.head());
    request
        .responseHandler()
        .onStream(answer.publisher().doAfterOnComplete(() -> done.complete(null)));
    return done;
  }

  @Override
  public String clientName() {
    return "Canned";
  }

  @Override
  public void close() {}
}
