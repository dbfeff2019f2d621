package io.dynamodel.engine.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/** The HTTP client of the SDK's blocking clients. Its requests end in this process. */
public final class SyncHttpClient implements SdkHttpClient {

  private final Gateway gateway;

  public SyncHttpClient(Gateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new Call(
        () -> gateway.answer(SdkMessages.request(request.httpRequest(), body(request))));
  }

  private static byte[] body(HttpExecuteRequest request) throws IOException {
    Optional<ContentStreamProvider> content = request.contentStreamProvider();
    if (content.isEmpty()) {
      return new byte[0];
    }
    Optional<String> length = request.httpRequest().firstMatchingHeader("Content-Length");
    try (InputStream in = content.get().newStream()) {
      return length.isPresent() ? read(in, Integer.parseInt(length.get())) : in.readAllBytes();
    }
  }

  /** Reads into one array. Without the length, a stream takes many times as much memory. */
  private static byte[] read(InputStream in, int length) throws IOException {
    byte[] body = new byte[length];
    int read = in.readNBytes(body, 0, length);
    return read == length ? body : Arrays.copyOf(body, read);
  }

  @Override
  public String clientName() {
    return SdkMessages.CLIENT_NAME;
  }

  /** Does nothing: the engine behind the client is closed by itself. */
  @Override
  public void close() {}
}
