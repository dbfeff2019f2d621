package io.dynamodel.it.docs;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.convert.IsoInstantConverter;
import java.time.Instant;
import java.util.BitSet;

/** Has the kinds of converters that {@link Shipment} has not. */
@DynamoModel(table = "stations")
@GlobalIndex(name = "switches-index", partition = "switches")
record Station(
    @ConvertWith(IsoInstantConverter.class) @PartitionKey Instant builtAt,
    @ConvertWith(BitsConverter.class) BitSet switches,
    @ConvertWith(PointConverter.class) Point place) {}
