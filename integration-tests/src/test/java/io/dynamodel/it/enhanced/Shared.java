package io.dynamodel.it.enhanced;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** One item of every type that Dynamodel and the AWS enhanced client both know. */
@DynamoModel(table = "shared")
record Shared(
    @PartitionKey String id,
    Primitives primitives,
    Numbers numbers,
    Texts texts,
    Times times,
    Binaries binaries,
    Collected collected,
    Gaps gaps,
    @Nullable Part part) {}
