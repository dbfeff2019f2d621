package sealeddocuments;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TypeName;
import java.util.List;

@DynamoModel(table = "drawings")
record Drawing(@PartitionKey String id, Shape shape, List<Figure> figures, Twin<String> twin) {}

@DynamoDocument
sealed interface Shape permits Circle, Square, Blob, Dot, Polygon {} // error: [DYN109] The document Shape permits Blob, which is a class. Make it a record, or a sealed interface of records. // error: [DYN109] The document Shape permits Dot, which is an enum. Make it a record, or a sealed interface of records.

@TypeName("circle")
record Circle(double radius) implements Shape {}

record Square(@AttributeName("s") double side) implements Shape {} // error: [DYN110] Square is a record of the document Shape, but has no @TypeName. Add @TypeName("…"), by which it is told from the others.

@TypeName("blob")
final class Blob implements Shape {}

enum Dot implements Shape {
  HERE
}

sealed interface Polygon extends Shape permits Triangle {}

@TypeName("triangle")
record Triangle(
    @AttributeName("_type") String kind, // error: [DYN508] Triangle.kind is stored as "_type", which holds the type name. Change its name with @AttributeName.
    Thread thread) // error: [DYN301] Triangle.thread can't be stored: the type Thread is not supported. Implement TextConverter<Thread>, NumberConverter<Thread> or AttributeConverter<Thread>, and name it with @ConvertWith.
    implements Polygon {}

@DynamoDocument
sealed interface Figure permits Figure.Number, Figure.Letter, Figure.Sign {
  @TypeName("number") // error: [DYN112] Figure.Number and Figure.Letter are both records of the document Figure with the type name "number". Give each its own.
  record Number(int value) implements Figure {}

  @TypeName("number")
  record Letter(String value) implements Figure {}

  @TypeName("") // error: [DYN111] The type name of Figure.Sign is empty. Give it at least one character.
  record Sign(String value) implements Figure {}
}

@DynamoDocument
sealed interface Twin<T> permits OneTwin {} // error: [DYN102] Twin is generic. Remove its type parameters.

@TypeName("one")
record OneTwin(String value) implements Twin<String> {}
