package old;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** Replaced by nothing. */
@Deprecated
@DynamoModel(table = "formers")
public record Former(@PartitionKey String id) {}
