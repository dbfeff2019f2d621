package freeform;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "messages")
public record Message(
    @PartitionKey String id,
    Object body,
    @Nullable Object extra,
    Map<String, Object> headers,
    List<Object> parts,
    List<Map<String, Object>> attachments,
    List<List<Object>> tables,
    Map<Integer, Object> byCode,
    Map<String, Map<String, Object>> bySender,
    Map<String, List<Object>> byTopic) {}
