package parcels;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.TypeName;
import java.util.List;

/** What is in a parcel. */
@DynamoDocument
public sealed interface Content permits Content.Goods, Content.Letter, Content.Several {
  @TypeName("goods")
  record Goods(String name, int grams) implements Content {}

  @TypeName("letter")
  record Letter(Address sender) implements Content {}

  @TypeName("several")
  record Several(List<Content> contents) implements Content {}
}
