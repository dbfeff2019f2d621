package async;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Its name is that of what both table classes share. */
@DynamoModel(table = "schemas", async = true)
@GlobalIndex(name = "owner-index", partition = "owner", projection = Projection.KEYS_ONLY)
record Schema(@PartitionKey @AutoId @Nullable UUID id, String owner, long size) {}
