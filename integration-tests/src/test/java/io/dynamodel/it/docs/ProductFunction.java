package io.dynamodel.it.docs;

import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class ProductFunction {
  private final ProductTable products;

  ProductFunction(DynamoDbClient client) {
    products = new ProductTable(client);
    products.find("priming").ifPresent(product -> {}); // before the snapshot is taken
  }

  Optional<Product> handle(String productId) {
    return products.find(productId);
  }
}
