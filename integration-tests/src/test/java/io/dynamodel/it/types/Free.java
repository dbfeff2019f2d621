package io.dynamodel.it.types;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Free-form documents: anything whose own class says how it is stored. */
@DynamoModel(table = "free")
record Free(
    @PartitionKey String id,
    Object any,
    @Nullable Object maybe,
    Map<String, Object> map,
    List<Object> list,
    Map<String, List<Object>> lists,
    List<Map<String, Object>> maps) {

  static Free of(Object any) {
    return new Free("a", any, null, Map.of(), List.of(), Map.of(), List.of());
  }
}
