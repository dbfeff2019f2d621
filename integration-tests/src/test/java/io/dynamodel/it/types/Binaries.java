package io.dynamodel.it.types;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Byte arrays, which are equal only to themselves. */
@DynamoModel(table = "binaries")
@SuppressWarnings("ArrayRecordComponent")
record Binaries(
    @PartitionKey String id,
    byte[] bytes,
    byte @Nullable [] nullable,
    Optional<byte[]> optional,
    List<byte[]> list,
    Set<byte[]> set,
    Map<String, byte[]> map) {}
