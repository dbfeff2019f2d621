package templates;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.Counter;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.Escaping;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.annotations.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoModel(table = "forms")
@PartitionKey // error: [DYN701] @PartitionKey on Forms has neither attribute nor template. Set both, or put @PartitionKey on a component.
@SortKey(template = "ORDER#{id}") // error: [DYN702] The template "ORDER#{id}" has no attribute. Set attribute to the name of the attribute that is the key, such as PK.
@GlobalIndex(
    name = "one-index",
    partitionAttribute = "GSI1PK", // error: [DYN703] The key attribute "GSI1PK" has no template. Set partitionTemplate to its text, such as ORDER#{orderId}.
    sortTemplate = "{id}") // error: [DYN702] The template "{id}" has no attribute. Set sortAttribute to the name of the attribute that is the key, such as PK.
@LocalIndex(name = "two-index", sortTemplate = "{id") // error: [DYN702] The template "{id" has no attribute. Set sortAttribute to the name of the attribute that is the key, such as PK.
record Forms(String id) {}

@DynamoModel(table = "braces")
@PartitionKey(attribute = "PK", template = "A#{id}}") // error: [DYN710] The template "A#{id}}" has a single "}". Write each part as a component in braces: {orderId}.
@SortKey(attribute = "SK", template = "A#{}#{id:4}") // error: [DYN711] The template "A#{}#{id:4}" has a part without a name. Write the name of a component in its braces.
@GlobalIndex(
    name = "one-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "A#{number:4}", // error: [DYN712] The template "A#{number:4}" has the part {number:4}, whose format is unknown. The one format is that of a number with leading zeros, such as {line:04}.
    sortAttribute = "GSI1SK",
    sortTemplate = "A#{number:}") // error: [DYN712] The template "A#{number:}" has the part {number:}, whose format is unknown. The one format is that of a number with leading zeros, such as {line:04}.
record Braces(String id, int number) {}

@DynamoModel(table = "parts")
@PartitionKey(attribute = "PK", template = "CUSTOMER#{custmerId}") // error: [DYN713] The template "CUSTOMER#{custmerId}" has the part "custmerId", but Parts has no such component. Did you mean "customerId"?
@SortKey(attribute = "SK", template = "ORDER#{address.city}#{address}#{nobody.name}") // error: [DYN714] The template "ORDER#{address.city}#{address}#{nobody.name}" has the part "address.city", which is inside of address. Only a component of Parts itself can be a part. // error: [DYN715] The template "ORDER#{address.city}#{address}#{nobody.name}" has the part Parts.address of type templates.Address, which can't be a part. Use a type that is stored as text or exact number, such as String, Instant or long. // error: [DYN713] The template "ORDER#{address.city}#{address}#{nobody.name}" has the part "nobody.name", but Parts has no such component. Choose one of customerId, address, tags.
record Parts(String customerId, Address address, List<String> tags) {}

@DynamoDocument
record Address(String city) {}

@DynamoModel(table = "types")
@PartitionKey(attribute = "PK", template = "{single}#{tags}#{time}#{yes}#{duration}#{price}#{uuid}") // error: [DYN715] The template "{single}#{tags}#{time}#{yes}#{duration}#{price}#{uuid}" has the part Types.single of type double, which can't be a part. Use a type that is stored as text or exact number, such as String, Instant or long. // error: [DYN715] The template "{single}#{tags}#{time}#{yes}#{duration}#{price}#{uuid}" has the part Types.tags of type List<String>, which can't be a part. Use a type that is stored as text or exact number, such as String, Instant or long. // error: [DYN715] The template "{single}#{tags}#{time}#{yes}#{duration}#{price}#{uuid}" has the part Types.time of type java.time.OffsetDateTime, which can't be a part. Use Instant.
@SortKey(attribute = "SK", template = "{price:04}#{text:02}#{number:04}") // error: [DYN717] The template "{price:04}#{text:02}#{number:04}" writes Types.price with leading zeros, but that is java.math.BigDecimal. Only whole numbers, such as int and long, have leading zeros: remove the format. // error: [DYN717] The template "{price:04}#{text:02}#{number:04}" writes Types.text with leading zeros, but that is String. Only whole numbers, such as int and long, have leading zeros: remove the format.
record Types(
    double single,
    List<String> tags,
    OffsetDateTime time,
    boolean yes,
    Duration duration,
    BigDecimal price,
    UUID uuid,
    String text,
    long number) {}

@DynamoModel(table = "absent")
@PartitionKey(attribute = "PK", template = "{one}#{two}#{three}") // error: [DYN716] The template "{one}#{two}#{three}" of the partition key has the part Absent.one, which may be absent, but no item is without its key. Remove @Nullable or Optional; an id that is to be generated needs @AutoId. // error: [DYN716] The template "{one}#{two}#{three}" of the partition key has the part Absent.two, which may be absent, but no item is without its key. Remove @Nullable or Optional; an id that is to be generated needs @AutoId.
@SortKey(attribute = "SK", template = "{four}#{five}#{one}") // error: [DYN716] The template "{four}#{five}#{one}" of the sort key has the part Absent.five, which may be absent, but no item is without its key. Remove @Nullable or Optional; an id that is to be generated needs @AutoId.
record Absent(
    @Nullable String one,
    Optional<Instant> two,
    @AutoId @Nullable String three,
    @Default("4") int four, // error: [DYN332] Absent.four has a @Default, which has no meaning on a key, which is never absent. Remove one of them.
    @Nullable Integer five) {}

@DynamoModel(table = "roles")
@PartitionKey(attribute = "PK", template = "{version}#{count}#{rest}") // error: [DYN718] The template "{version}#{count}#{rest}" has the part Roles.rest, which can't be a part, because it has @Unmapped. Use another component.
@SortKey(attribute = "SK", template = "{created}#{updated}#{expires}")
record Roles(
    @Version long version, // error: [DYN221] Roles.version has @Version, but is part of the table's key, which no write can change. Put @Version on a component of its own.
    @Counter long count, // error: [DYN221] Roles.count has @Counter, but is part of the table's key, which no write can change. Put @Counter on a component of its own.
    @CreatedAt @Nullable Instant created, // error: [DYN221] Roles.created has @CreatedAt, but is part of the table's key, which no write can change. Put @CreatedAt on a component of its own.
    @UpdatedAt Instant updated, // error: [DYN221] Roles.updated has @UpdatedAt, but is part of the table's key, which no write can change. Put @UpdatedAt on a component of its own.
    @TimeToLive Instant expires, // error: [DYN214] Roles.expires has @TimeToLive, but is part of the table's key, which no item can change. Put @TimeToLive on a component of its own.
    @Unmapped Map<String, AttributeValue> rest) {}

@DynamoModel(table = "roles")
@PartitionKey(attribute = "PK", template = "{id}")
@GlobalIndex(
    name = "version-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "{id}#{version}",
    sortAttribute = "GSI1SK",
    sortTemplate = "{count}#{created}")
@GlobalIndex(
    name = "updated-index",
    partitionAttribute = "GSI2PK",
    partitionTemplate = "{id}#{other}",
    sortAttribute = "GSI2SK",
    sortTemplate = "{updated}#{other}#{id}#{another}")
@GlobalIndex(
    name = "fine-index",
    partitionAttribute = "GSI3PK",
    partitionTemplate = "{updated}#{id}",
    sort = "updated")
record IndexRoles( // error: [DYN718] The template "{id}#{version}" has the part IndexRoles.version, which can't be a part, because it has @Version. Use another component. // error: [DYN718] The template "{count}#{created}" has the part IndexRoles.count, which can't be a part, because it has @Counter. Use another component. // error: [DYN719] Each update writes the key "{updated}#{other}#{id}#{another}", because IndexRoles.updated has @UpdatedAt, but it may not know IndexRoles.other, IndexRoles.another. Use only parts of the table's key beside it.
    String id,
    String other,
    String another,
    @Version long version,
    @Counter long count,
    @CreatedAt @Nullable Instant created,
    @UpdatedAt Instant updated) {}

@DynamoModel(table = "fine")
@PartitionKey(attribute = "PK", template = "PRODUCTS")
@SortKey(attribute = "SK", template = "{productId}", escaping = Escaping.NONE, storeParts = false)
record Fine(String productId, @Nullable String name) {}

@DynamoModel(table = "constant")
@PartitionKey(attribute = "PK", template = "ONE")
@SortKey(attribute = "SK", template = "ITEM")
record Constant(String id) {} // error: [DYN727] All items of Constant have the same key, because its templates have no parts. Make a component a part of one of them.

@DynamoModel(table = "twice")
@PartitionKey(attribute = "PK", template = "{id}")
record Twice(
    @PartitionKey String id, String other) {} // error: [DYN704] Twice has both a template and the component id as its partition key. Keep one of them.

@DynamoModel(table = "twice")
@PartitionKey(attribute = "PK", template = "{id}")
@GlobalIndex(
    name = "both-index",
    partition = {"other", "another"},
    partitionAttribute = "GSI1PK",
    partitionTemplate = "{other}",
    sort = "id",
    sortAttribute = "GSI1SK",
    sortTemplate = "{id}")
@GlobalIndex(
    name = "escaping-index",
    partition = "other",
    shards = 10,
    escaping = Escaping.NONE)
@LocalIndex(name = "local-index", sort = "other") // error: [DYN423] The index "local-index" is a local one, but TwiceInIndex has no sort key. Mark a component with @SortKey, or use @GlobalIndex.
record TwiceInIndex(String id, String other, String another) {} // error: [DYN704] The index "both-index" has both a template and the component other as its partition key. Keep one of them. // error: [DYN704] The index "both-index" has both a template and the component id as its sort key. Keep one of them. // error: [DYN706] The index "escaping-index" sets shards, but has no template. Remove shards, or set a template. // error: [DYN706] The index "escaping-index" sets escaping, but has no template. Remove escaping, or set a template.

@DynamoModel(table = "components")
record Components(
    @PartitionKey(attribute = "PK", template = "{id}") String id, // error: [DYN705] @PartitionKey on Components.id sets attribute, which has no meaning on a component. Put @PartitionKey on the record, with attribute and template, or remove attribute.
    @SortKey(storeParts = false) String other) {} // error: [DYN705] @SortKey on Components.other sets storeParts, which has no meaning on a component. Put @SortKey on the record, with attribute and template, or remove storeParts.
