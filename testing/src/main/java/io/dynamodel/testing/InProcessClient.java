package io.dynamodel.testing;

import static java.util.Objects.requireNonNullElse;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.awscore.DefaultAwsResponseMetadata;
import software.amazon.awssdk.awscore.util.AwsHeader;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponseMetadata;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbAsyncWaiter;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/**
 * Makes the engine's client behave as the SDK's own.
 *
 * <p>The engine's client gives answers and exceptions of the SDK's types, but has no service name
 * and no configuration, its paginators and waiters let exceptions of the engine through, its
 * responses lack their metadata, and closing it stops the engine.
 */
final class InProcessClient implements InvocationHandler {

  private final AwsClient engineClient;
  private final BooleanSupplier closed;

  private InProcessClient(AwsClient engineClient, BooleanSupplier closed) {
    this.engineClient = engineClient;
    this.closed = closed;
  }

  /** A {@code type} that sends its requests to {@code engineClient}. */
  static <C extends AwsClient> C proxy(Class<C> type, C engineClient, BooleanSupplier closed) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            new InProcessClient(engineClient, closed)));
  }

  @Override
  public @Nullable Object invoke(Object client, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (isOperation(method)) {
      if (client instanceof DynamoDbClient && Thread.currentThread().isInterrupted()) {
        throw AbortedException.create("Thread was interrupted");
      }
      return completed(send(method, arguments));
    }
    return switch (method.getName()) {
      case "close" -> null;
      case "serviceName" -> DynamoDbClient.SERVICE_NAME;
      case "serviceClientConfiguration" -> configuration();
      case "waiter" -> waiter(client);
      case "equals" -> arguments != null && client == arguments[0];
      case "hashCode" -> System.identityHashCode(client);
      case "toString" -> "client of DynamoDB Local in this process";
      // Paginators and the forms with a lambda: they come back with an operation.
      default -> InvocationHandler.invokeDefault(client, method, arguments);
    };
  }

  private static boolean isOperation(Method method) {
    Class<?>[] parameters = method.getParameterTypes();
    Class<?> result = method.getReturnType();
    return parameters.length == 1
        && DynamoDbRequest.class.isAssignableFrom(parameters[0])
        && (DynamoDbResponse.class.isAssignableFrom(result) || result == CompletableFuture.class);
  }

  private Object send(Method operation, Object @Nullable [] arguments) {
    if (closed.getAsBoolean()) {
      throw new IllegalStateException("This DynamoDB Local is closed, and its tables are gone.");
    }
    try {
      return operation.invoke(engineClient, arguments);
    } catch (InvocationTargetException e) {
      throw asSdkException(requireNonNullElse(e.getCause(), e));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SdkException asSdkException(Throwable thrown) {
    if (thrown instanceof SdkException known) {
      return known;
    }
    return SdkClientException.create("DynamoDB Local failed: " + thrown.getMessage(), thrown);
  }

  private static Object completed(Object answer) {
    return answer instanceof CompletableFuture<?> later
        ? later.thenApply(InProcessClient::withMetadata)
        : withMetadata(answer);
  }

  private static AwsResponse withMetadata(Object answer) {
    Map<String, String> metadata = Map.of(AwsHeader.AWS_REQUEST_ID, UUID.randomUUID().toString());
    AwsResponse.Builder response = ((AwsResponse) answer).toBuilder();
    response.responseMetadata(
        DynamoDbResponseMetadata.create(DefaultAwsResponseMetadata.create(metadata)));
    response.sdkHttpResponse(SdkHttpResponse.builder().statusCode(200).build());
    return response.build();
  }

  private static DynamoDbServiceClientConfiguration configuration() {
    return DynamoDbServiceClientConfiguration.builder()
        .region(LocalAccount.REGION)
        .credentialsProvider(LocalAccount.CREDENTIALS)
        .overrideConfiguration(ClientOverrideConfiguration.builder().build())
        .build();
  }

  private static Object waiter(Object client) {
    return client instanceof DynamoDbAsyncClient async
        ? DynamoDbAsyncWaiter.builder().client(async).build()
        : DynamoDbWaiter.builder().client((DynamoDbClient) client).build();
  }
}
