package templateends;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.Escaping;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@DynamoModel(table = "adjacent")
@PartitionKey(attribute = "PK", template = "{id}{number}") // error: [DYN720] The template "{id}{number}" has {id} directly before {number}, so that the two can't be told apart. Write a literal between them, such as #.
@SortKey(attribute = "SK", template = "{number}{day}{time}{uuid}{number:04}{id}") // error: [DYN720] The template "{number}{day}{time}{uuid}{number:04}{id}" has {number} directly before {day}, so that the two can't be told apart. Write a literal between them, such as #.
@GlobalIndex(
    name = "shard-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "{shard}{id}", // error: [DYN720] The template "{shard}{id}" has {shard} directly before {id}, so that the two can't be told apart. Write a literal between them, such as #.
    shards = 10)
record Adjacent(String id, int number, LocalDate day, Instant time, UUID uuid) {}

@DynamoModel(table = "literals")
@PartitionKey(attribute = "PK", template = "CUSTOMER-{id}-{other}") // error: [DYN721] In the template "CUSTOMER-{id}-{other}", the text "-" after a part does not begin with #. Begin it with #, or set escaping = Escaping.NONE.
@SortKey(attribute = "SK", template = "ORDER|{id}#-{other}", escaping = Escaping.ESCAPED)
@GlobalIndex(
    name = "none-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "{id}/{other}",
    sortAttribute = "GSI1SK",
    sortTemplate = "{other} {id}.",
    escaping = Escaping.NONE)
record Literals(String id, String other) {}

@DynamoModel(table = "constants")
@PartitionKey(attribute = "PK", template = "{status}_{id}", escaping = Escaping.NONE) // error: [DYN722] The template "{status}_{id}" has the part Constants.status, whose value IN_PROGRESS holds "_", which ends parts of this key. Use another literal after parts, or remove escaping = Escaping.NONE.
@SortKey(attribute = "SK", template = "{yes}u{status}", escaping = Escaping.NONE) // error: [DYN722] The template "{yes}u{status}" has the part Constants.yes, whose value true holds "u", which ends parts of this key. Use another literal after parts, or remove escaping = Escaping.NONE.
@GlobalIndex(
    name = "escaped-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "{status}#_{id}")
record Constants(String id, Status status, boolean yes) {}

enum Status {
  OPEN,
  IN_PROGRESS,
  ON_HOLD
}

@DynamoModel(table = "last")
@PartitionKey(attribute = "PK", template = "{id}_{status}", escaping = Escaping.NONE)
record Last(String id, Status status) {}
