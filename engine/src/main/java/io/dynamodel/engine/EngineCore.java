package io.dynamodel.engine;

import io.dynamodel.engine.fault.Injector;
import io.dynamodel.engine.fault.Script;
import io.dynamodel.engine.http.Core;
import io.dynamodel.engine.wire.Delivery;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** The core as the fronts see it: it remembers requests, injects faults, and can be closed. */
final class EngineCore implements Core {

  private final Service service;
  private final RequestLog log = new RequestLog();
  private final Script script;
  private final Injector injector;
  private volatile boolean closed;

  EngineCore(Service service, Script script, Executor executor) {
    this.service = service;
    this.script = script;
    this.injector = new Injector(script, service::answer, executor);
  }

  @Override
  public boolean knows(String operation) {
    return service.knows(operation);
  }

  @Override
  public CompletionStage<Delivery> answer(String operation, byte[] body) {
    if (closed) {
      return CompletableFuture.failedFuture(closedFailure());
    }
    log.add(operation, body);
    return injector.answer(operation, body);
  }

  RequestLog log() {
    return log;
  }

  Script script() {
    return script;
  }

  void close() {
    closed = true;
    injector.close(closedFailure());
  }

  static IllegalStateException closedFailure() {
    return new IllegalStateException("The DynamoDbEngine is closed");
  }
}
