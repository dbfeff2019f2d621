package hostiletexts;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.TypeName;

@DynamoDocument
public sealed interface Kind {
  @TypeName("one\u2028type")
  record One(int a) implements Kind {}

  @TypeName("long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_")
  record Two(int a) implements Kind {}
}
