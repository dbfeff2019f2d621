package writes;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times alone, one of them stored as a map. */
@DynamoModel(table = "notes")
record Note(
    @PartitionKey String id,
    @ConvertWith(MapConverter.class) @CreatedAt @Nullable Instant created,
    @UpdatedAt @Nullable Instant updated) {}
