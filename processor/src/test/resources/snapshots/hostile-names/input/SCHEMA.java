package hostile;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** A model that is called as a constant in generated code is. */
@DynamoModel(table = "schemas")
record SCHEMA(@PartitionKey @AutoId java.lang.@Nullable String id) {}
