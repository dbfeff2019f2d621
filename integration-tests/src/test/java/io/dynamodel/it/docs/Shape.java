package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.TypeName;

@DynamoDocument
public sealed interface Shape {
  @TypeName("circle")
  record Circle(double radius) implements Shape {}

  @TypeName("rectangle")
  record Rectangle(double width, double height) implements Shape {}
}
