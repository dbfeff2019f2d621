package sealeddocuments;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.NamingStrategy;

/** One of several. */
@DynamoDocument(naming = NamingStrategy.SNAKE_CASE)
public sealed interface Shape permits Circle, Polygon, Shape.Shape_ {
  /** A name like the interface's. */
  @io.dynamodel.annotations.TypeName("a \"shape\"")
  record Shape_() implements Shape {}
}
