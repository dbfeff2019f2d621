package sealeddocuments;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.TypeName;

@DynamoDocument
public sealed interface Expression {
  @TypeName("number")
  record Number(int value) implements Expression {}

  @TypeName("sum")
  record Sum(Expression left, Expression right) implements Expression {}
}
