package attributenames;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.NamingStrategy;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "empty")
record Empty(
    @PartitionKey @AttributeName("") String id) {}

@DynamoModel(table = "long")
@GlobalIndex(name = "other-index", partition = "other")
record Long(
    @PartitionKey @AttributeName(Lengths.L256) String id,
    @AttributeName(Lengths.L256 + "2") String other,
    @AttributeName(Lengths.L256 + "3") String fine) {}

@DynamoModel(table = "duplicates", naming = NamingStrategy.SNAKE_CASE)
record Duplicates(
    @PartitionKey String productId,
    String product_id,
    @AttributeName("product_id") String other,
    @AttributeName("named") String third) {}

@DynamoDocument
record Document(
    String text,
    @AttributeName("text") String other) {}

class Lengths {
  static final String L32 = "äbcdefghijklmnopqrstuvwxyz12345";
  static final String L256 = L32 + L32 + L32 + L32 + L32 + L32 + L32 + L32;
}
