package templateattributes;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.Escaping;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.Unique;

@DynamoModel(table = "twice")
@PartitionKey(attribute = "PK", template = "A#{id}")
@SortKey(attribute = "PK", template = "B#{other}") // error: [DYN723] Twice has the attribute "PK" as both partition key and sort key. Give each its own attribute.
@GlobalIndex(
    name = "same-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "A#{id}",
    sortAttribute = "GSI1PK", // error: [DYN723] The index "same-index" has the attribute "GSI1PK" as both partition key and sort key. Give each its own attribute.
    sortTemplate = "A#{id}")
@LocalIndex(name = "third-index", sortAttribute = "GSI1PK", sortTemplate = "B#{id}") // error: [DYN724] Twice has two templates for the attribute "GSI1PK": "A#{id}" and "B#{id}". Give each its own attribute.
record Twice(String id, String other) {}

@DynamoModel(table = "inverted")
@PartitionKey(attribute = "PK", template = "A#{id}")
@SortKey(attribute = "SK", template = "B#{other}")
@GlobalIndex(
    name = "inverted-index",
    partitionAttribute = "SK",
    partitionTemplate = "B#{other}",
    sortAttribute = "PK",
    sortTemplate = "A#{id}")
record Inverted(String id, String other) {}

@DynamoModel(table = "escaping")
@PartitionKey(attribute = "PK", template = "A#{id}")
@GlobalIndex(
    name = "escaping-index",
    partitionAttribute = "PK", // error: [DYN724] OtherEscaping has two templates for the attribute "PK": "A#{id}" and "A#{id}" with Escaping.NONE. Give each its own attribute.
    partitionTemplate = "A#{id}",
    escaping = Escaping.NONE)
record OtherEscaping(String id, String other) {}

@DynamoModel(table = "taken")
@PartitionKey(attribute = "id", template = "A#{id}") // error: [DYN725] The key attribute "id" has a template, but also holds Taken.id. Give one of them another name.
@SortKey(attribute = "SK", template = "A#{other}") // error: [DYN725] The key attribute "SK" has a template, but also holds Taken.other. Give one of them another name.
record Taken(String id, @AttributeName("SK") String other) {}

@DynamoModel(table = "taken")
@PartitionKey(attribute = "PKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPKPK", template = "A#{id}") // error: [DYN502] The attribute name of the template "A#{id}" has 256 bytes, but that of a key or of what an index includes has at most 255. Choose a shorter one.
record Long(String id) {}

@DynamoModel(table = "unstored")
@PartitionKey(attribute = "PK", template = "{tenant}", storeParts = false)
@SortKey(attribute = "SK", template = "{day}#{number:04}", storeParts = false)
@GlobalIndex(
    name = "day-index",
    partition = {"name", "day"}, // error: [DYN726] Unstored.day is no attribute of its own, because its key has storeParts = false, but the index "day-index" needs it. Set storeParts to true.
    sort = "number", // error: [DYN726] Unstored.number is no attribute of its own, because its key has storeParts = false, but the index "day-index" needs it. Set storeParts to true.
    projection = Projection.INCLUDE,
    include = "tenant") // error: [DYN726] Unstored.tenant is no attribute of its own, because its key has storeParts = false, but the index "day-index" needs it. Set storeParts to true.
record Unstored(
    String tenant,
    @Unique String day, // error: [DYN726] Unstored.day is no attribute of its own, because its key has storeParts = false, but @Unique on Unstored.day needs it. Set storeParts to true.
    @Unique(value = "n", scope = "tenant") int number, // error: [DYN726] Unstored.tenant is no attribute of its own, because its key has storeParts = false, but @Unique on Unstored.number needs it. Set storeParts to true. // error: [DYN726] Unstored.number is no attribute of its own, because its key has storeParts = false, but @Unique on Unstored.number needs it. Set storeParts to true.
    String name) {}

@DynamoModel(table = "stored")
@PartitionKey(attribute = "PK", template = "{tenant}", storeParts = false)
@SortKey(attribute = "SK", template = "{tenant}#{number:04}")
@GlobalIndex(name = "tenant-index", partition = "tenant")
record Stored(String tenant, int number) {}
