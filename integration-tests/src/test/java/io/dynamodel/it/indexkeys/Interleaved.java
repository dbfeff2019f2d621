package io.dynamodel.it.indexkeys;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Clients that let somebody else act before each request that writes. */
record Interleaved(Runnable others) {

  DynamoDbClient before(DynamoDbClient client) {
    return before(DynamoDbClient.class, client);
  }

  DynamoDbAsyncClient before(DynamoDbAsyncClient client) {
    return before(DynamoDbAsyncClient.class, client);
  }

  private <C> C before(Class<C> type, C client) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().matches("putItem|updateItem|deleteItem|transactWriteItems")) {
                others.run();
              }
              try {
                return method.invoke(client, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
