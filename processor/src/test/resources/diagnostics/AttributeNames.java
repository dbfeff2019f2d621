package attributenames;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.NamingStrategy;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "empty")
record Empty(
    @PartitionKey @AttributeName("") String id) {} // error: [DYN501] The attribute name of Empty.id is empty. Give it at least one character.

@DynamoModel(table = "long")
@GlobalIndex(name = "other-index", partition = "other")
record Long(
    @PartitionKey @AttributeName(Lengths.L256) String id, // error: [DYN502] The attribute name of Long.id has 256 bytes, but that of a key or of what an index includes has at most 255. Choose a shorter one.
    @AttributeName(Lengths.L256 + "2") String other, // error: [DYN502] The attribute name of Long.other has 257 bytes, but that of a key or of what an index includes has at most 255. Choose a shorter one.
    @AttributeName(Lengths.L256 + "3") String fine) {}

@DynamoModel(table = "duplicates", naming = NamingStrategy.SNAKE_CASE)
record Duplicates(
    @PartitionKey String productId,
    String product_id, // error: [DYN503] Duplicates.product_id and Duplicates.productId are both stored as "product_id". Change one of the names with @AttributeName.
    @AttributeName("product_id") String other, // error: [DYN503] Duplicates.other and Duplicates.productId are both stored as "product_id". Change one of the names with @AttributeName.
    @AttributeName("named") String third) {}

@DynamoDocument
record Document(
    String text,
    @AttributeName("text") String other) {} // error: [DYN503] Document.other and Document.text are both stored as "text". Change one of the names with @AttributeName.

class Lengths {
  static final String L32 = "äbcdefghijklmnopqrstuvwxyz12345";
  static final String L256 = L32 + L32 + L32 + L32 + L32 + L32 + L32 + L32;
}
