package io.dynamodel.it.property;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.TypeName;
import org.jspecify.annotations.Nullable;

/** A document of one of two types. */
@DynamoDocument
sealed interface Shape {

  @TypeName("circle")
  record Circle(int radius) implements Shape {}

  @TypeName("label")
  record Label(String text, @Nullable String font) implements Shape {}
}
