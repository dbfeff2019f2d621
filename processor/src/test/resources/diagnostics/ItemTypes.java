package itemtypes;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;

@DynamoModel(table = "events")
@GlobalIndex(name = "all-index", partition = "status", as = Brief.class)
@GlobalIndex(
    name = "plain-index",
    partition = "status",
    projection = Projection.KEYS_ONLY,
    as = String.class)
@GlobalIndex(
    name = "primitive-index",
    partition = "status",
    projection = Projection.KEYS_ONLY,
    as = int.class)
@GlobalIndex(
    name = "other-index",
    partition = "status",
    projection = Projection.KEYS_ONLY,
    as = OfOther.class)
@GlobalIndex(
    name = "keys-index",
    partition = "status",
    projection = Projection.KEYS_ONLY,
    as = Brief.class)
@LocalIndex(
    name = "count-index",
    sort = "count",
    projection = Projection.INCLUDE,
    include = "more",
    as = Brief.class) // error: [DYN433] The index "count-index" does not hold note, which its items of the type Brief have. Remove note from Brief, or include it in the index.
record Event( // error: [DYN430] The index "all-index" has items of the type Brief, but has the projection ALL. Remove as, or set projection to KEYS_ONLY or INCLUDE. // error: [DYN431] The index "plain-index" has items of the type String, which is no projection. Name a record with @DynamoProjection(of = Event.class). // error: [DYN431] The index "primitive-index" has items of the type int, which is no projection. Name a record with @DynamoProjection(of = Event.class). // error: [DYN432] The index "other-index" has items of the type OfOther, which is a projection of Other. Name a projection of Event. // error: [DYN433] The index "keys-index" does not hold note, which its items of the type Brief have. Remove note from Brief, or include it in the index. // error: [DYN433] The index "keys-index" does not hold more, which its items of the type Brief have. Remove more from Brief, or include it in the index.
    @PartitionKey String id, @SortKey long number, String status, int count, String note, int more) {}

@DynamoProjection(of = Event.class)
record Brief(String id, String note, int more) {}

@DynamoModel(table = "others")
record Other(@PartitionKey String id) {}

@DynamoProjection(of = Other.class)
record OfOther(String id) {}

@DynamoModel(table = "holders")
@GlobalIndex(
    name = "status-index",
    partition = "status",
    projection = Projection.KEYS_ONLY,
    as = Faulty.class)
record Holder(@PartitionKey String id, String status) {}

@DynamoProjection(of = Holder.class)
record Faulty(String id, String unknown) {} // error: [DYN605] Faulty is a projection of Holder, which has no component "unknown". Choose one of id, status.

abstract class User {
  abstract HolderTable table(HolderTable.ByStatusQuery query, FaultyProjection.A attributes);
}
