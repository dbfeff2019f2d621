package io.dynamodel.it.residents;

import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unique;
import io.dynamodel.annotations.Version;

/** Shares the names of bells with persons of the house. */
@TypeName("flat")
@SortKey(attribute = "SK", template = "FLAT#{number:03}")
public record Flat(
    String house,
    int number,
    @Unique(value = "bell", scope = "house") String bell,
    @Unique String meter,
    @Version long version)
    implements Resident {}
