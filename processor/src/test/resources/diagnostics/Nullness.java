package nullness;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "optionals")
record Optionals(
    @PartitionKey String id,
    Optional<List<String>> list,
    Optional<Set<String>> set,
    Optional<Map<String, Object>> map,
    Optional<Optional<String>> nested,
    List<Optional<String>> inList,
    Map<String, Optional<Long>> inMap,
    Set<Optional<String>> inSet,
    @Nullable Optional<String> both,
    Optional<@Nullable String> bothInside,
    Optional<Object> fine) {}

@DynamoModel(table = "primitives")
record Primitives(
    @PartitionKey String id,
    @Nullable int number,
    @Nullable boolean flag,
    @Nullable byte[] bytes,
    List<@Nullable byte[]> inList,
    byte @Nullable [] fine,
    List<byte @Nullable []> fineToo) {}

@DynamoDocument
record Collections(
    @Nullable Set<String> set,
    List<@Nullable Set<String>> inList,
    Set<@Nullable String> element,
    Map<@Nullable String, String> key,
    @Nullable List<String> fine,
    @Nullable Map<String, Object> fineMap,
    Map<String, @Nullable Long> fineValues) {}

@DynamoDocument
record Declared(
    @declared.Nullable int number,
    @declared.Nullable Set<String> set,
    @declared.Nullable Optional<String> optional,
    @declared.Nullable byte[] fine) {}
