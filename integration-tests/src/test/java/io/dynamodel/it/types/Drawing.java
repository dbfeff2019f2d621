package io.dynamodel.it.types;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds documents of several types. */
@DynamoModel(table = "drawings")
public record Drawing(
    @PartitionKey String id,
    Shape shape,
    @Nullable Shape second,
    List<Shape> shapes,
    Map<String, Optional<Shape>> named,
    @Nullable Circle circle) {

  /** One of several records. */
  @DynamoDocument
  public sealed interface Shape {}

  /** Has a number. */
  @TypeName("circle")
  public record Circle(int radius) implements Shape {}

  /** Has a text and one that may be absent. */
  @TypeName("label")
  public record Label(String text, @Nullable String font) implements Shape {}

  /** Holds others of its kind. */
  public sealed interface Composite extends Shape {}

  /** By a list. */
  @TypeName("group")
  public record Group(List<Shape> members) implements Composite {}

  /** By components. */
  @TypeName("pair")
  public record Pair(Shape left, @Nullable Shape right) implements Composite {}

  static Drawing of(String id, Shape shape) {
    return new Drawing(id, shape, null, List.of(), Map.of(), null);
  }
}
