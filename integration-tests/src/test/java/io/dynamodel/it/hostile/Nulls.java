package io.dynamodel.it.hostile;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Unmapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every place that can be null, or must not be. */
@DynamoModel(table = "nulls")
record Nulls(
    @PartitionKey String id,
    String required,
    @Nullable String nullable,
    Optional<String> optional,
    OptionalInt optionalInt,
    List<String> list,
    List<@Nullable String> gaps,
    List<Optional<String>> optionals,
    Set<String> set,
    Map<String, String> map,
    Map<String, @Nullable String> mapOfGaps,
    Held held,
    @ConvertWith(AnyConverter.class) Any any,
    @Default("by default") String defaultText,
    @Default("7") Integer defaultNumber,
    @Default("RED") Hue defaultHue,
    @Default("[]") List<String> defaultList,
    @Unmapped Map<String, AttributeValue> rest) {}
