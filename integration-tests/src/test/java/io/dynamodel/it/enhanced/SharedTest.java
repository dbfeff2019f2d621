package io.dynamodel.it.enhanced;

import static io.dynamodel.it.enhanced.SameValues.assertSame;

import io.dynamodel.testing.WithDynamoDb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The same items for both: whoever writes one, the other reads it value by value. */
@WithDynamoDb
class SharedTest {
  private final SharedTable ours;
  private final DynamoDbTable<SharedBean> theirs;

  SharedTest(DynamoDbClient client) {
    ours = new SharedTable(client);
    theirs = Enhanced.table(client, "shared", SharedBean.class);
  }

  @BeforeEach
  void create() {
    ours.admin().createIfAbsent();
  }

  @ParameterizedTest
  @MethodSource("io.dynamodel.it.enhanced.Samples#all")
  void theirItemIsRead(Shared item) {
    theirs.putItem(Beans.of(item, SharedBean.class));

    Shared read = ours.get(item.id());

    assertSame(read, item);
  }

  @ParameterizedTest
  @MethodSource("io.dynamodel.it.enhanced.Samples#all")
  void ourItemIsReadByThem(Shared item) {
    ours.put(item);

    SharedBean read = Enhanced.get(theirs, item.id());

    assertSame(read, Beans.of(item, SharedBean.class));
  }

  @ParameterizedTest
  @MethodSource("io.dynamodel.it.enhanced.Samples#all")
  void theirItemThatIsPutByUsIsTheSameForThem(Shared item) {
    SharedBean bean = Beans.of(item, SharedBean.class);
    theirs.putItem(bean);

    ours.put(ours.get(item.id()));

    assertSame(Enhanced.get(theirs, item.id()), bean);
  }

  @ParameterizedTest
  @MethodSource("io.dynamodel.it.enhanced.Samples#all")
  void ourItemThatIsPutByThemIsTheSameForUs(Shared item) {
    ours.put(item);

    theirs.putItem(Enhanced.get(theirs, item.id()));

    assertSame(ours.get(item.id()), item);
  }
}
