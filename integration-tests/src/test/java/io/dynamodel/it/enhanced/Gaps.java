package io.dynamodel.it.enhanced;

import io.dynamodel.annotations.DynamoDocument;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** What may be absent. */
@DynamoDocument
record Gaps(
    String name,
    @Nullable String text,
    @Nullable Integer number,
    @Nullable Boolean flag,
    @Nullable Suit suit,
    @Nullable Instant instant,
    @Nullable SdkBytes bytes,
    @Nullable Part part,
    @Nullable List<String> list,
    @Nullable Map<String, Integer> map) {}
