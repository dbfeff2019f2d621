package typevariables;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.TypeName;

@DynamoDocument
public record M(String text, P p) {
  @DynamoDocument
  public sealed interface P {
    @TypeName("a")
    record A(int number) implements P {}
  }
}
