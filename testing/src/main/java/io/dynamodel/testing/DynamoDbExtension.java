package io.dynamodel.testing;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Resolves the parameters that {@link WithDynamoDb} names. That annotation registers it. */
// Users of this class have JUnit, so the module does not insist on it.
@SuppressWarnings("exports")
public final class DynamoDbExtension implements ParameterResolver, AfterEachCallback {

  private static final Map<Class<?>, Function<Database, Object>> TYPES =
      Map.of(
          DynamoDbClient.class, Database::client,
          DynamoDbAsyncClient.class, Database::asyncClient,
          Dynamo.class, Database::dynamo,
          DynamoDbEngine.class, Database::engine);

  /** Made by Jupiter, for {@link WithDynamoDb}. */
  public DynamoDbExtension() {}

  /** A constructor asks for the test that gets the instance, so that its tables are empty then. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return TYPES.containsKey(type) || TableParameter.isTable(type);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    Scope scope = new Scope(context);
    Function<Database, Object> shared = TYPES.get(type);
    return shared == null ? TableParameter.resolve(type, scope) : shared.apply(scope.database());
  }

  /** The next test has no faults that this one has not used up, and counts its own requests. */
  @Override
  public void afterEach(ExtensionContext context) {
    new Scope(context).startedEngine().ifPresent(DynamoDbExtension::forgetTest);
  }

  private static void forgetTest(DynamoDbEngine engine) {
    engine.faults().clear();
    engine.forgetRequests();
  }
}
