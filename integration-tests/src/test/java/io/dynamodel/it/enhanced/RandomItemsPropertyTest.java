package io.dynamodel.it.enhanced;

import static io.dynamodel.it.enhanced.SameValues.assertSame;

import io.dynamodel.testing.DynamoDbLocal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;

/** As {@link SharedTest}, with random items. */
class RandomItemsPropertyTest {
  private static final DynamoDbLocal LOCAL = DynamoDbLocal.start();

  private final SharedTable ours = new SharedTable(LOCAL.client());
  private final DynamoDbTable<SharedBean> theirs =
      Enhanced.table(LOCAL.client(), "shared", SharedBean.class);

  @BeforeContainer
  static void create() {
    new SharedTable(LOCAL.client()).admin().create();
  }

  @AfterContainer
  static void close() {
    LOCAL.close();
  }

  @Property(tries = 100)
  void eachReadsWhatTheOtherWrites(@ForAll("items") Shared item) {
    SharedBean bean = Beans.of(item, SharedBean.class);

    theirs.putItem(bean);
    assertSame(ours.get(item.id()), item);

    ours.put(item);
    assertSame(Enhanced.get(theirs, item.id()), bean);
  }

  @Provide
  Arbitrary<Shared> items() {
    return RandomItems.any();
  }
}
