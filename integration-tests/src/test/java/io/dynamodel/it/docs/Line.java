package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoDocument;
import java.math.BigDecimal;

@DynamoDocument
public record Line(String product, int quantity, BigDecimal price) {
  public Line {
    if (quantity < 1) {
      throw new IllegalArgumentException("quantity must be at least 1");
    }
  }
}
