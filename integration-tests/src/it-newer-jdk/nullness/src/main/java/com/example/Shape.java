package com.example;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.TypeName;
import org.jspecify.annotations.Nullable;

@DynamoDocument
public sealed interface Shape {
  @TypeName("circle")
  record Circle(int radius, @Nullable String name) implements Shape {}

  @TypeName("square")
  record Square(int side) implements Shape {}
}
