package io.dynamodel.testing;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Resolves parameters of type {@link DynamoDbClient}, {@link DynamoDbAsyncClient}, {@link
 * DynamoDbLocal} and {@link DynamoDbLocalServer}. {@link WithDynamoDbLocal} registers it and says
 * what it does.
 */
// JUnit is there for whoever uses this, so the module does not insist on it.
@SuppressWarnings("exports")
public final class DynamoDbLocalExtension implements ParameterResolver {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(DynamoDbLocalExtension.class);

  private static final Set<Class<?>> TYPES =
      Set.of(
          DynamoDbClient.class,
          DynamoDbAsyncClient.class,
          DynamoDbLocal.class,
          DynamoDbLocalServer.class);

  /** Made by Jupiter, for {@link WithDynamoDbLocal}. */
  public DynamoDbLocalExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return TYPES.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    boolean http = isHttp(context);
    if (type == DynamoDbLocalServer.class && !http) {
      throw new ParameterResolutionException(
          "A DynamoDbLocalServer is there with HTTP only: put @WithDynamoDbLocal(http = true) on "
              + context.getRequiredTestClass().getName()
              + ".");
    }
    DynamoDbLocal local = engine(context, http);
    if (type == DynamoDbClient.class) {
      return local.client();
    }
    return type == DynamoDbAsyncClient.class ? local.asyncClient() : local;
  }

  private static DynamoDbLocal engine(ExtensionContext context, boolean http) {
    ExtensionContext.Store store = classContext(context).getStore(NAMESPACE);
    return http
        ? engine(store, "http", DynamoDbLocal::startHttp)
        : engine(store, "in process", DynamoDbLocal::start);
  }

  // JUnit 5 has no computeIfAbsent.
  @SuppressWarnings("deprecation")
  private static DynamoDbLocal engine(
      ExtensionContext.Store store, String key, Supplier<? extends DynamoDbLocal> start) {
    return requireNonNull(
        store.getOrComputeIfAbsent(key, absent -> start.get(), DynamoDbLocal.class));
  }

  /** The context of the outermost class: JUnit closes what is in its store after that class. */
  private static ExtensionContext classContext(ExtensionContext context) {
    return context
        .getParent()
        .filter(parent -> parent.getTestClass().isPresent())
        .map(DynamoDbLocalExtension::classContext)
        .orElse(context);
  }

  /** What the nearest annotation says: on the method, its class, or a class around it. */
  private static boolean isHttp(ExtensionContext context) {
    return context
        .getElement()
        .flatMap(e -> AnnotationSupport.findAnnotation(e, WithDynamoDbLocal.class))
        .map(WithDynamoDbLocal::http)
        .or(() -> context.getParent().map(DynamoDbLocalExtension::isHttp))
        .orElse(false);
  }
}
