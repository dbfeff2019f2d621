package io.dynamodel.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the constructor and the methods of a Jupiter test class a {@code DynamoDbClient}, a {@code
 * DynamoDbAsyncClient} or the {@link DynamoDbLocal} itself as parameters.
 *
 * <pre>{@code
 * @WithDynamoDbLocal
 * class EventsTest {
 *   @BeforeAll
 *   static void createTable(DynamoDbClient client) { ... }
 *
 *   @Test
 *   void puts(DynamoDbClient client) { ... }
 * }
 * }</pre>
 *
 * <p>Each test class has an empty engine of its own, which its nested classes share, so classes do
 * not see each other's tables and can run at the same time. The engine starts when a parameter
 * first asks for it and is closed after the class.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DynamoDbLocalExtension.class)
@SuppressWarnings("exports")
public @interface WithDynamoDbLocal {

  /**
   * Whether the engine is behind HTTP. Then a parameter can be a {@link DynamoDbLocalServer} too.
   */
  boolean http() default false;
}
