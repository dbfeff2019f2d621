package io.dynamodel.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a Jupiter test class an empty DynamoDB in memory, and its tables as parameters.
 *
 * <pre>{@code
 * @WithDynamoDb
 * class ProductsTest {
 *   @Test
 *   void putGivesAnId(ProductTable products) {
 *     Product bread = products.put(new Product(null, "bread", null, BigDecimal.ONE, null));
 *
 *     assertThat(products.get(bread.productId())).isEqualTo(bread);
 *   }
 * }
 * }</pre>
 *
 * <p>The constructor and the methods of the class can have parameters of these types: any generated
 * table, {@code Dynamo}, {@code DynamoDbClient}, {@code DynamoDbAsyncClient} and {@code
 * DynamoDbEngine}.
 *
 * <p>Each test class has an engine of its own, which its nested classes share. So test classes do
 * not see each other's tables, and can run at the same time. The engine starts when a parameter
 * first asks for it, and is closed after the class.
 *
 * <h2>When a table is empty</h2>
 *
 * A table exists and is empty when a test first asks for it, be it in the constructor, in a
 * {@code @BeforeEach} method or in the test itself. Within that test it is not emptied again. If
 * {@code @BeforeAll} asks for a table, it belongs to the class: what is put into it stays for all
 * tests of the class. The same holds for the constructor if there is one instance for the class.
 *
 * <p>Tests of one class share its tables, so they must not run at the same time.
 *
 * <p>Faults that a test scripts end with the test, and the requests that it sends are forgotten.
 *
 * <h2>On another endpoint</h2>
 *
 * The system property {@code dynamodel.test.endpoint} sends the tests to another DynamoDB, such as
 * LocalStack or an AWS account. There, {@code Dynamo} and tables have names that no one else has:
 * the tables are created if they are absent, and deleted after the class. No other table is emptied
 * or deleted. A {@code DynamoDbEngine} as a parameter is then refused.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DynamoDbExtension.class)
@SuppressWarnings("exports")
public @interface WithDynamoDb {

  /** Whether the clients and tables reach the engine over HTTP. */
  boolean http() default false;

  /**
   * Whether the environment variable {@code AWS_ENDPOINT_URL_DYNAMODB} also names another endpoint.
   * The system property {@code dynamodel.test.endpoint} takes precedence.
   */
  boolean endpointFromEnvironment() default false;
}
