package io.dynamodel.engine.http;

import java.io.IOException;
import java.io.InputStream;
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
        () -> {
          byte[] body = body(request.contentStreamProvider());
          return gateway.answer(SdkMessages.request(request.httpRequest(), body));
        });
  }

  private static byte[] body(Optional<ContentStreamProvider> content) throws IOException {
    if (content.isEmpty()) {
      return new byte[0];
    }
    try (InputStream in = content.get().newStream()) {
      return in.readAllBytes();
    }
  }

  @Override
  public String clientName() {
    return SdkMessages.CLIENT_NAME;
  }

  /** Does nothing: the engine behind the client is closed by itself. */
  @Override
  public void close() {}
}
