package localindexes;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "tasks")
@LocalIndex(name = "due-lsi", sort = "due")
@LocalIndex(
    name = "priority-lsi",
    sort = "priority",
    projection = Projection.KEYS_ONLY,
    method = "inOrderOfPriority")
@GlobalIndex(name = "due-index", partition = "due", method = "allDue")
public record Task(
    @PartitionKey String owner, @SortKey String title, @Nullable Instant due, int priority) {}
