package io.dynamodel.it.residents;

import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unique;
import io.dynamodel.annotations.Unmapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Shares the names of bells with flats of the house, and no phone with anybody. */
@TypeName("person")
@SortKey(attribute = "SK", template = "PERSON#{id}")
@GlobalIndex(
    name = "bell-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "BELL#{bell}",
    sortAttribute = "GSI1SK",
    sortTemplate = "{house}")
public record Person(
    String house,
    String id,
    @Unique(value = "bell", scope = "house") String bell,
    @Unique @Nullable String phone,
    @Unmapped Map<String, AttributeValue> rest)
    implements Resident {}
