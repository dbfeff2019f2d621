package uniquevalues;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.Counter;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.Escaping;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.Unique;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.annotations.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoModel(table = "types")
record Types(
    @PartitionKey String id,
    @Unique double weight, // error: [DYN901] @Unique can't be on Types.weight, which is double. Use a type that is stored as text or exact number, such as String, UUID or long.
    @Unique List<String> tags, // error: [DYN901] @Unique can't be on Types.tags, which is List<String>. Use a type that is stored as text or exact number, such as String, UUID or long.
    @Unique Part part, // error: [DYN901] @Unique can't be on Types.part, which is uniquevalues.Part. Use a type that is stored as text or exact number, such as String, UUID or long.
    @Unique byte[] bytes, // error: [DYN901] @Unique can't be on Types.bytes, which is byte[]. Use a type that is stored as text or exact number, such as String, UUID or long.
    @Unique boolean yes, // error: [DYN901] @Unique can't be on Types.yes, which is boolean. Use a type that is stored as text or exact number, such as String, UUID or long.
    @Unique Optional<UUID> uuid,
    @Unique @Nullable String name,
    @Unique BigDecimal price) {}

@DynamoDocument
record Part(@Unique String name) {} // error: [DYN106] @Unique has no meaning on Part.name, because Part is a document. Remove it: only a model has keys and indexes.

record NoModel(@Unique String name) {} // error: [DYN105] @Unique has no meaning on NoModel.name, because NoModel has no @DynamoModel. Add @DynamoModel to NoModel, or remove @Unique.

@DynamoModel(table = "roles")
record Roles(
    @PartitionKey String id,
    @Unique @Version long version, // error: [DYN902] Roles.version has both @Unique and @Version. Keep one of them.
    @Unique @Counter long count, // error: [DYN902] Roles.count has both @Unique and @Counter. Keep one of them.
    @Unique @CreatedAt @Nullable Instant created, // error: [DYN902] Roles.created has both @Unique and @CreatedAt. Keep one of them.
    @Unique @Default("none") String name) {} // error: [DYN902] Roles.name has both @Unique and @Default. Keep one of them.

@DynamoModel(table = "roles")
record Rest(
    @PartitionKey String id,
    @Unique @Unmapped Map<String, AttributeValue> rest) {} // error: [DYN902] Rest.rest has both @Unique and @Unmapped. Keep one of them.

@DynamoModel(table = "expiring")
record Expiring(
    @PartitionKey String id, @Unique String name, @Unique String other, @TimeToLive Instant expires) {} // error: [DYN903] Expiring.name has @Unique, but Expiring.expires has @TimeToLive: an item that expires leaves its value taken. Remove one of them.

@DynamoModel(table = "scopes")
record Scopes(
    @PartitionKey String id,
    String tenant,
    @Nullable String region,
    double weight,
    @AutoId @Nullable String auto,
    @Unique(scope = {"tenent", "region", "weight", "tenant", "tenant", "name", "auto"}) String name) {} // error: [DYN904] Scopes.name is unique within "tenent", but Scopes has no such component. Did you mean "tenant"? // error: [DYN906] Scopes.name is unique within Scopes.region, which may be absent. Make Scopes.region required. // error: [DYN905] Scopes.name is unique within Scopes.weight of type double, which can't be a scope. Use a type that is stored as text or exact number, such as String, UUID or long. // error: [DYN907] @Unique on Scopes.name names tenant, which it has already. Remove it from scope. // error: [DYN907] @Unique on Scopes.name names name, which it has already. Remove it from scope.

@DynamoModel(table = "numbers")
record Numbers(@PartitionKey long id, @Unique String name, @Unique String other) {} // error: [DYN908] Numbers.name has @Unique, but the partition key Numbers.id is stored as a number. Use a text as partition key: a taken value is an item with a text as its key.

@DynamoModel(table = "two-keys")
record TwoKeys(
    @PartitionKey String id,
    @PartitionKey long number, // error: [DYN203] TwoKeys has several partition keys: id, number. Keep @PartitionKey on one of them.
    @Unique String name) {}

@DynamoModel(table = "bytes")
record Bytes(@PartitionKey byte[] id, @SortKey long number, @Unique String name) {} // error: [DYN908] Bytes.name has @Unique, but the partition key Bytes.id is stored as bytes. Use a text as partition key: a taken value is an item with a text as its key.

@DynamoModel(table = "names")
record Names(
    @PartitionKey String id,
    @Unique("a#b") String one, // error: [DYN910] Names.one is unique under the name "a#b", which holds #. Use a name without it.
    @Unique("two") String first,
    @Unique String two, // error: [DYN911] Names.two and Names.first are both unique under the name "two". Give each its own name.
    @Unique("two") String three) {} // error: [DYN911] Names.three and Names.first are both unique under the name "two". Give each its own name.

@DynamoModel(table = "guards")
@PartitionKey(attribute = "PK", template = "#UNIQUE#{name}") // error: [DYN909] The template "#UNIQUE#{name}" can give the key "#UNIQUE#a", which is that of a taken value. Let it begin with another literal.
record Guards(String id, @Unique String name) {}

@DynamoModel(table = "guards")
@PartitionKey(attribute = "PK", template = "#{id}#{name}") // error: [DYN909] The template "#{id}#{name}" can give the key "#UNIQUE#a", which is that of a taken value. Let it begin with another literal.
record MeetsGuards(String id, @Unique String name) {}

@DynamoModel(table = "guards")
@PartitionKey(attribute = "PK", template = "#{id}#{name}")
record WithoutUnique(String id, String name) {}

@DynamoModel(table = "guards")
@PartitionKey(attribute = "PK", template = "{id}#{name}", escaping = Escaping.NONE)
record BeginsWithText(String id, @Unique String name) {}

@DynamoModel(table = "guards")
@PartitionKey(attribute = "PK", template = "{id}#{name}")
record Escaped(String id, @Unique String name) {}
