package library;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** A member of a library, and what belongs to it. */
@DynamoModel(table = "library", async = true)
@PartitionKey(attribute = "PK", template = "MEMBER#{memberId}")
public sealed interface LibraryItem permits Member, Loan, Fine {
  String memberId();
}
