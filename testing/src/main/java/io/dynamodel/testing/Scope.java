package io.dynamodel.testing;

import static java.util.Objects.requireNonNull;

import io.dynamodel.engine.DynamoDbEngine;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The test or the test class that asks for a parameter, and what is kept for it.
 *
 * <p>What JUnit keeps for a class its nested classes and tests find too, and JUnit closes it after
 * that class.
 */
// JUnit 5 has no computeIfAbsent.
@SuppressWarnings("deprecation")
record Scope(ExtensionContext context) {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(DynamoDbExtension.class);

  /** What the tests of the class run on. */
  Database database() {
    return otherEndpoint()
        .<Database>map(e -> ofClass(e, EndpointDatabase.class, () -> EndpointDatabase.at(e)))
        .orElseGet(this::engineDatabase);
  }

  /** The engine of the class, if a parameter has already asked for it. */
  Optional<DynamoDbEngine> startedEngine() {
    return Optional.ofNullable(classStore().get(DynamoDbEngine.class, DynamoDbEngine.class));
  }

  /**
   * Does {@code task}, unless it has been done for this test or class, or for a class around it.
   */
  void once(Object key, Runnable task) {
    context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            key,
            absent -> {
              task.run();
              return absent;
            });
  }

  private EngineDatabase engineDatabase() {
    DynamoDbEngine engine =
        ofClass(DynamoDbEngine.class, DynamoDbEngine.class, DynamoDbEngine::start);
    return is(WithDynamoDb::http)
        ? ofClass("http", EngineDatabase.class, () -> EngineDatabase.overHttp(engine))
        : ofClass("in process", EngineDatabase.class, () -> EngineDatabase.inProcess(engine));
  }

  private Optional<OtherEndpoint> otherEndpoint() {
    Optional<OtherEndpoint> said = OtherEndpoint.fromProperty(context);
    return is(WithDynamoDb::endpointFromEnvironment)
        ? said.or(OtherEndpoint::fromEnvironment)
        : said;
  }

  private boolean is(Predicate<WithDynamoDb> setting) {
    return annotation(context).filter(setting).isPresent();
  }

  private <T> T ofClass(Object key, Class<T> type, Supplier<? extends T> maker) {
    return requireNonNull(classStore().getOrComputeIfAbsent(key, absent -> maker.get(), type));
  }

  private ExtensionContext.Store classStore() {
    return outermostClass(context).getStore(NAMESPACE);
  }

  private static ExtensionContext outermostClass(ExtensionContext context) {
    return context
        .getParent()
        .filter(parent -> parent.getTestClass().isPresent())
        .map(Scope::outermostClass)
        .orElse(context);
  }

  /** The nearest one: on the method, its class, or a class around it. */
  private static Optional<WithDynamoDb> annotation(ExtensionContext context) {
    return context
        .getElement()
        .flatMap(element -> AnnotationSupport.findAnnotation(element, WithDynamoDb.class))
        .or(() -> context.getParent().flatMap(Scope::annotation));
  }
}
