package raw;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.convert.TextConverter;
import java.util.List;

/** What is warned of here is not warned of in generated code. */
@SuppressWarnings("rawtypes")
@DynamoModel(table = "shelves", async = true)
@GlobalIndex(
    name = "box-index",
    partition = "box",
    projection = Projection.INCLUDE,
    include = "boxes")
record Shelf(
    @PartitionKey String id,
    @ConvertWith(BoxConverter.class) Box box,
    List<@ConvertWith(BoxConverter.class) Box> boxes) {}

@SuppressWarnings("rawtypes")
@DynamoProjection(of = Shelf.class)
record Boxes(Box box, List<Box> boxes) {}

record Box<T>(T content) {}

@SuppressWarnings("rawtypes")
final class BoxConverter implements TextConverter<Box> {
  @Override
  public String toText(Box box) {
    return String.valueOf(box.content());
  }

  @Override
  public Box fromText(String text) {
    return new Box<>(text);
  }
}
