package sealeddocuments;

import io.dynamodel.annotations.TypeName;
import java.util.List;

public sealed interface Polygon extends Shape {
  @TypeName("triangle")
  record Triangle(double sideA, double sideB, double sideC) implements Polygon {}

  @TypeName("star")
  record Star(List<Shape> innerShapes) implements Polygon {}
}
