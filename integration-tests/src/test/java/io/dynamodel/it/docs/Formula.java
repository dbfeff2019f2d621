package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.TypeName;

@DynamoDocument
public sealed interface Formula {
  @TypeName("constant")
  record Constant(int value) implements Formula {}

  @TypeName("sum")
  record Sum(Formula left, Formula right) implements Formula {}
}
