package io.dynamodel.it.docs;

import static io.dynamodel.engine.Operation.PUT_ITEM;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

@WithDynamoDb
class FaultsTest {

  @Test
  void aLostAnswerIsNoLostWrite(ProductTable products, DynamoDbEngine engine) {
    engine.faults().next(PUT_ITEM).cutAfter(); // done, but the answer is lost

    Product bread = products.put(new Product(null, "bread", null, BigDecimal.ONE, null));

    assertThat(products.get(bread.productId())).isEqualTo(bread);
    assertThat(engine.requests(PUT_ITEM)).hasSize(2); // the SDK has sent it again
  }
}
