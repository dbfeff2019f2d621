package io.dynamodel.it.docs;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.convert.EpochSecondsConverter;
import io.dynamodel.convert.NumericBooleanConverter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@DynamoModel(table = "shipments")
@GlobalIndex(name = "status-index", partition = "status", sort = "price")
public record Shipment(
    @PartitionKey String customer,
    @ConvertWith(EpochSecondsConverter.class) @SortKey Instant sentAt,
    @ConvertWith(StatusConverter.class) Status status,
    @ConvertWith(MoneyConverter.class) Money price,
    @ConvertWith(WeightConverter.class) Weight weight,
    @ConvertWith(NumericBooleanConverter.class) boolean insured,
    @ConvertWith(MoneyConverter.class) Optional<Money> refund,
    List<@ConvertWith(MoneyConverter.class) Money> fees,
    Set<@ConvertWith(WeightConverter.class) Weight> parcels,
    Map<@ConvertWith(StatusConverter.class) Status, Instant> history) {}
