package io.dynamodel.engine.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/**
 * The HTTP client of the SDK's asynchronous clients. Its requests end in this process. Answers come
 * on threads of the engine, so that none comes before the call that asks for it has returned.
 */
public final class AsyncHttpClient implements SdkAsyncHttpClient {

  private final Gateway gateway;
  private final Executor executor;

  public AsyncHttpClient(Gateway gateway, Executor executor) {
    this.gateway = gateway;
    this.executor = executor;
  }

  @Override
  public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
    AsyncCall call = new AsyncCall(request.responseHandler());
    request
        .requestContentPublisher()
        .subscribe(
            new BodyCollector(
                call,
                body ->
                    executor.execute(
                        () -> call.send(gateway, SdkMessages.request(request.request(), body)))));
    return call.done();
  }

  @Override
  public String clientName() {
    return SdkMessages.CLIENT_NAME;
  }

  /** Does nothing: the engine behind the client is closed by itself. */
  @Override
  public void close() {}
}
