package hostile;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** A model with the name of what selects its attributes. */
@DynamoModel(table = "selections")
public record Selection(@PartitionKey Query selection) {}
