package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "events")
@GlobalIndex(name = "status-index", partition = "status", sort = "timestamp")
public record Event(
    @PartitionKey String eventId,
    @SortKey Instant timestamp,
    String status,
    int count,
    @Nullable String note,
    Address address,
    List<String> tags,
    Set<String> labels,
    Map<String, Object> data) {}
