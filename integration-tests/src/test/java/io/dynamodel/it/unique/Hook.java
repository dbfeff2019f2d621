package io.dynamodel.it.unique;

import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import java.util.function.IntConsumer;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Lets somebody else act before a request: told its number among those of its type, from 1. */
final class Hook implements ExecutionInterceptor {
  private final Class<?> type;
  private final IntConsumer before;
  private int requests;

  private Hook(Class<?> type, IntConsumer before) {
    this.type = type;
    this.before = before;
  }

  static Hook of(Class<?> type, IntConsumer before) {
    return new Hook(type, before);
  }

  static DynamoDbClient client(DynamoDbEngine engine, Class<?> type, IntConsumer before) {
    return EngineClients.withoutRetries(
        engine, configuration -> configuration.addExecutionInterceptor(of(type, before)));
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (type.isInstance(context.request())) {
      before.accept(++requests);
    }
  }
}
