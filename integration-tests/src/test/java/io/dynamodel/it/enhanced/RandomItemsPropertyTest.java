package io.dynamodel.it.enhanced;

import static io.dynamodel.it.enhanced.SameValues.assertSame;

import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.property.Property;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;

/** As {@link SharedTest}, with random items. */
class RandomItemsPropertyTest {
  private static final DynamoDbEngine ENGINE = DynamoDbEngine.start();

  private final SharedTable ours = new SharedTable(ENGINE.client());
  private final DynamoDbTable<SharedBean> theirs =
      Enhanced.table(ENGINE.client(), "shared", SharedBean.class);

  @BeforeAll
  static void create() {
    new SharedTable(ENGINE.client()).admin().create();
  }

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @Test
  void eachReadsWhatTheOtherWrites() {
    Property.of(100).check(RandomItems.any(), this::checkBothWays);
  }

  private void checkBothWays(Shared item) {
    SharedBean bean = Beans.of(item, SharedBean.class);

    theirs.putItem(bean);
    assertSame(ours.get(item.id()), item);

    ours.put(item);
    assertSame(Enhanced.get(theirs, item.id()), bean);
  }
}
