package sealedmodels;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.TypeName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "kinds")
@PartitionKey(attribute = "PK", template = "KIND#{id}")
sealed interface Kinds { // error: [DYN109] The model Kinds permits Kinds.Class, which is a class. Make it a record, or a sealed interface of records. // error: [DYN109] The model Kinds permits Kinds.Enum, which is an enum. Make it a record, or a sealed interface of records.
  @TypeName("record")
  @SortKey(attribute = "SK", template = "RECORD")
  record Fine(String id) implements Kinds {}

  @SortKey(attribute = "SK", template = "NAMELESS")
  record Nameless(String id) implements Kinds {} // error: [DYN110] Kinds.Nameless is a record of the model Kinds, but has no @TypeName. Add @TypeName("…"), by which it is told from the others.

  @TypeName("") // error: [DYN111] The type name of Kinds.Empty is empty. Give it at least one character.
  @SortKey(attribute = "SK", template = "EMPTY")
  record Empty(String id) implements Kinds {}

  @TypeName("record") // error: [DYN112] Kinds.Same and Kinds.Fine are both records of the model Kinds with the type name "record". Give each its own.
  @SortKey(attribute = "SK", template = "SECOND")
  record Same(String id) implements Kinds {}

  @TypeName("class")
  final class Class implements Kinds {}

  enum Enum implements Kinds {}

  @TypeName("own")
  @DynamoModel(table = "own") // error: [DYN801] Kinds.Own has @DynamoModel, but Kinds, which permits it, is a model, too. Remove one of them: the types of a sealed model share its table.
  @SortKey(attribute = "SK", template = "OWN")
  record Own(String id) implements Kinds {}

  @TypeName("document")
  @DynamoDocument
  @SortKey(attribute = "SK", template = "DOCUMENT")
  record Document(String id) implements Kinds {} // error: [DYN104] Kinds.Document has both @DynamoModel and @DynamoDocument. Keep one: a model has a table, a document is stored inside an item.

  @TypeName("attribute")
  @SortKey(attribute = "SK", template = "ATTRIBUTE")
  record Attribute(String id, @AttributeName("_type") String type) implements Kinds {} // error: [DYN508] Kinds.Attribute.type is stored as "_type", which holds the type name. Change its name with @AttributeName.
}

@DynamoModel(table = "between", typeAttribute = "kind")
@PartitionKey(attribute = "PK", template = "A#{id}")
sealed interface Above {
  @GlobalIndex(name = "between-index", partition = "id") // error: [DYN803] @GlobalIndex has no meaning on Above.Between, which is between the model Above and its records. Put it on Above, or on each of the records.
  @SortKey(attribute = "SK", template = "B#{number:04}")
  sealed interface Between extends Above {}

  @TypeName("below")
  record Below(String id, int number, @AttributeName("kind") String other) implements Between {} // error: [DYN508] Above.Below.other is stored as "kind", which holds the type name. Change its name with @AttributeName.

  @TypeName("template")
  @SortKey(attribute = "SK", template = "C#{number:04}")
  @GlobalIndex(
      name = "kind-index",
      partitionAttribute = "kind", // error: [DYN725] The key attribute "kind" has a template, but also holds the type name. Give one of them another name.
      partitionTemplate = "{number}")
  record OfTemplate(String id, int number) implements Above {}

  @DynamoModel(table = "inner") // error: [DYN801] Above.Inner has @DynamoModel, but Above, which permits it, is a model, too. Remove one of them: the types of a sealed model share its table.
  sealed interface Inner extends Above {}

  @TypeName("inner")
  @SortKey(attribute = "SK", template = "D#{number:04}")
  record OfInner(String id, int number) implements Inner {}
}

@DynamoModel(table = "left")
@PartitionKey(attribute = "PK", template = "A#{id}")
sealed interface Left permits Both {}

@DynamoModel(table = "right")
@PartitionKey(attribute = "PK", template = "A#{id}")
sealed interface Right permits Both {}

@TypeName("both")
@SortKey(attribute = "SK", template = "BOTH")
record Both(String id) implements Left, Right {} // error: [DYN802] Both is a record of several models: Left, Right. Let it implement one of them.

@DynamoModel(table = "interface")
@PartitionKey(attribute = "PK", template = "A#{idd}-{size}") // error: [DYN713] The template "A#{idd}-{size}" has the part "idd", but OfInterface.One has no such component. Did you mean "id"? // error: [DYN721] In the template "A#{idd}-{size}", the text "-" after a part does not begin with #. Begin it with #, or set escaping = Escaping.NONE.
@GlobalIndex(name = "name-index", partition = "nam") // error: [DYN403] The index "name-index" has the key "nam", but OfInterface.One has no such component. Did you mean "name"?
sealed interface OfInterface {
  @TypeName("one")
  @SortKey(attribute = "SK", template = "ONE")
  record One(String id, int size, String name) implements OfInterface {}

  @TypeName("two")
  @SortKey(attribute = "SK", template = "TWO")
  record Two(String id, int size, String name) implements OfInterface {}
}

@DynamoModel(table = "lacking")
@PartitionKey(attribute = "PK", template = "A#{id}") // error: [DYN716] The template "A#{id}" of the partition key has the part Lacking.Three.id, which may be absent, but no item is without its key. Remove @Nullable or Optional; an id that is to be generated needs @AutoId.
sealed interface Lacking {
  @TypeName("one")
  @SortKey(attribute = "SK", template = "ONE")
  record One(String id) implements Lacking {}

  @TypeName("two")
  @SortKey(attribute = "SK", template = "TWO")
  record Two(String ids) implements Lacking {}

  @TypeName("three")
  @SortKey(attribute = "SK", template = "THREE")
  record Three(@Nullable String id) implements Lacking {}
}

@DynamoModel(table = "keys")
sealed interface Keys {
  @TypeName("a")
  @PartitionKey(attribute = "PK", template = "A#{id}")
  @SortKey(attribute = "SK", template = "A#{number:04}")
  record A(String id, int number) implements Keys {}

  @TypeName("b")
  @PartitionKey(attribute = "PK", template = "A#{id}")
  @SortKey(attribute = "SORT", template = "B#{number:04}")
  record B(String id, int number) implements Keys {} // error: [DYN804] Keys.B has the key PK (S), SORT (S), but Keys.A has the key PK (S), SK (S). Use the same attributes: a table has one key.

  @TypeName("c")
  @PartitionKey(attribute = "PK", template = "A#{id}")
  record C(String id, int number) implements Keys {} // error: [DYN804] Keys.C has the key PK (S), but Keys.A has the key PK (S), SK (S). Use the same attributes: a table has one key.

  @TypeName("d")
  @PartitionKey(attribute = "PK", template = "A#{id}")
  record D(String id, @AttributeName("SK") @SortKey int number) implements Keys {} // error: [DYN804] Keys.D has the key PK (S), SK (N), but Keys.A has the key PK (S), SK (S). Use the same attributes: a table has one key.

  @TypeName("e")
  @SortKey(attribute = "SK", template = "E")
  record E(@AttributeName("PK") @PartitionKey String id) implements Keys {} // error: [DYN805] The partition key of Keys.E is "{id}", but that of Keys.A is "A#{id}". Use the same parts in the same order, with the same types and formats: one query asks for all types.

  @TypeName("f")
  record F(String id) implements Keys {} // error: [DYN202] Keys.F has no partition key. Mark one of its components with @PartitionKey.

  @TypeName("g")
  @PartitionKey(attribute = "PK", template = "G#{id}")
  @SortKey(attribute = "SK", template = "A#{number:04}")
  record G(String id, int number) implements Keys {}
}

@DynamoModel(table = "keyless")
sealed interface Keyless { // error: [DYN809] Keyless has no partition key, and none of its records has one. Add @PartitionKey to Keyless, with attribute and template.
  @TypeName("a")
  @SortKey(attribute = "SK", template = "A")
  record A(String id) implements Keyless {}

  @TypeName("b")
  @SortKey(attribute = "SK", template = "B")
  record B(String id) implements Keyless {}
}

@DynamoModel(table = "shapes")
sealed interface Shapes {
  @TypeName("a")
  @PartitionKey(attribute = "PK", template = "A#{id}#{number}")
  @SortKey(attribute = "SK", template = "A")
  record A(String id, int number) implements Shapes {}

  @TypeName("b")
  @PartitionKey(attribute = "PK", template = "B#{number}#{id}")
  @SortKey(attribute = "SK", template = "B")
  record B(String id, int number) implements Shapes {} // error: [DYN805] The partition key of Shapes.B is "B#{number}#{id}", but that of Shapes.A is "A#{id}#{number}". Use the same parts in the same order, with the same types and formats: one query asks for all types.

  @TypeName("c")
  @PartitionKey(attribute = "PK", template = "C#{id}#{number}")
  @SortKey(attribute = "SK", template = "C")
  record C(String id, long number) implements Shapes {} // error: [DYN805] The partition key of Shapes.C is "C#{id}#{number}", but that of Shapes.A is "A#{id}#{number}". Use the same parts in the same order, with the same types and formats: one query asks for all types.

  @TypeName("d")
  @PartitionKey(attribute = "PK", template = "D#{id}#{number:04}")
  @SortKey(attribute = "SK", template = "D")
  record D(String id, int number) implements Shapes {} // error: [DYN805] The partition key of Shapes.D is "D#{id}#{number:04}", but that of Shapes.A is "A#{id}#{number}". Use the same parts in the same order, with the same types and formats: one query asks for all types.

  @TypeName("e")
  @PartitionKey(attribute = "PK", template = "E#{other}#{number}")
  @SortKey(attribute = "SK", template = "E")
  record E(String other, int number) implements Shapes {} // error: [DYN805] The partition key of Shapes.E is "E#{other}#{number}", but that of Shapes.A is "A#{id}#{number}". Use the same parts in the same order, with the same types and formats: one query asks for all types.

  @TypeName("f")
  @PartitionKey(attribute = "PK", template = "F/#{id}#/{number}", escaping = io.dynamodel.annotations.Escaping.NONE)
  @SortKey(attribute = "SK", template = "A")
  record F(String id, int number) implements Shapes {}
}

@DynamoModel(table = "equal")
@PartitionKey(attribute = "PK", template = "CUSTOMER#{customerId}")
sealed interface Equal {
  @TypeName("line")
  @SortKey(attribute = "SK", template = "ORDER#{placed}#{orderId}#LINE#{line:04}")
  record Line(String customerId, Instant placed, String orderId, int line) implements Equal {}

  @TypeName("note")
  @SortKey(attribute = "SK", template = "ORDER#{placed}#{orderId}#{kind}#{number}")
  record Note(String customerId, Instant placed, String orderId, String kind, int number) // error: [DYN806] Equal.Note and Equal.Line can have the same key, such as PK "CUSTOMER#a" and SK "ORDER#0000-01-01T00:00:00.000000000Z#a#LINE#1000". Give one of their templates another literal.
      implements Equal {}

  @TypeName("order")
  @SortKey(attribute = "SK", template = "ORDER#{placed}#{orderId}")
  record Order(String customerId, Instant placed, String orderId) implements Equal {}

  @TypeName("profile")
  @SortKey(attribute = "SK", template = "PROFILE")
  record Profile(String customerId) implements Equal {}

  @TypeName("status")
  @SortKey(attribute = "SK", template = "{status}")
  record WithStatus(String customerId, Status status) implements Equal {} // error: [DYN806] Equal.WithStatus and Equal.Profile can have the same key, such as PK "CUSTOMER#a" and SK "PROFILE". Give one of their templates another literal.

  enum Status {
    LOGIN,
    PROFILE
  }
}

@DynamoModel(table = "alone")
@PartitionKey(attribute = "PK", template = "{id}")
sealed interface WithoutSortKey {
  @TypeName("one")
  record One(String id) implements WithoutSortKey {}

  @TypeName("two")
  record Two(String id) implements WithoutSortKey {} // error: [DYN806] WithoutSortKey.Two and WithoutSortKey.One can have the same key, such as PK "a". Give one of their templates another literal.
}

@DynamoModel(table = "indexes")
@PartitionKey(attribute = "PK", template = "{id}")
@GlobalIndex(name = "all-index", partition = "id")
sealed interface Indexes {
  @TypeName("a")
  @SortKey(attribute = "SK", template = "A")
  @GlobalIndex(name = "one-index", partition = "id", sort = "number")
  @GlobalIndex(name = "two-index", partitionAttribute = "GSI2PK", partitionTemplate = "{number}")
  @GlobalIndex(name = "three-index", partition = "id", projection = Projection.KEYS_ONLY)
  @GlobalIndex(name = "four-index", partition = "id")
  record A(String id, int number) implements Indexes {}

  @TypeName("b")
  @SortKey(attribute = "SK", template = "B")
  @GlobalIndex(name = "one-index", partition = "id", sort = "number") // error: [DYN807] The index "one-index" has the sort key number (S) in Indexes.B, but the sort key number (N) in Indexes.A. Declare it alike: a table has one index of a name.
  record B(String id, String number) implements Indexes {}

  @TypeName("c")
  @SortKey(attribute = "SK", template = "C")
  @GlobalIndex(name = "two-index", partitionAttribute = "GSI3PK", partitionTemplate = "{number}") // error: [DYN807] The index "two-index" has the partition key GSI3PK (S) in Indexes.C, but the partition key GSI2PK (S) in Indexes.A. Declare it alike: a table has one index of a name.
  record C(String id, int number) implements Indexes {}

  @TypeName("d")
  @SortKey(attribute = "SK", template = "D")
  @GlobalIndex(name = "three-index", partition = "id") // error: [DYN807] The index "three-index" has the projection ALL in Indexes.D, but the projection KEYS_ONLY in Indexes.A. Declare it alike: a table has one index of a name.
  record D(String id, int number) implements Indexes {}

  @TypeName("e")
  @SortKey(attribute = "SK", template = "E")
  @LocalIndex(name = "four-index", sort = "number") // error: [DYN807] The index "four-index" has the scope local in Indexes.E, but the scope global in Indexes.A. Declare it alike: a table has one index of a name.
  record E(String id, int number) implements Indexes {}

  @TypeName("f")
  @SortKey(attribute = "SK", template = "F")
  @GlobalIndex(name = "all-index", partition = "number") // error: [DYN402] Indexes.F has two indexes with the name "all-index". Give each its own name.
  record F(String id, int number) implements Indexes {}
}

@DynamoModel(table = "expiring")
@PartitionKey(attribute = "PK", template = "{id}")
sealed interface Expiring {
  @TypeName("a")
  @SortKey(attribute = "SK", template = "A")
  record A(String id, @TimeToLive Instant expires) implements Expiring {}

  @TypeName("b")
  @SortKey(attribute = "SK", template = "B")
  record B(String id, @TimeToLive Instant ends) implements Expiring {} // error: [DYN808] The time to live of Expiring.B is "ends", but that of Expiring.A is "expires". Use the same attribute: a table has one time to live.

  @TypeName("c")
  @SortKey(attribute = "SK", template = "C")
  record C(String id) implements Expiring {}
}

@DynamoModel(table = "generic")
@PartitionKey(attribute = "PK", template = "{id}")
sealed interface Generic<T> { // error: [DYN102] Generic is generic. Remove its type parameters.
  @TypeName("one")
  @SortKey(attribute = "SK", template = "A")
  record One(String id) implements Generic<String> {}
}

@DynamoModel(table = "twofold")
@DynamoDocument
@PartitionKey(attribute = "PK", template = "{id}")
sealed interface Twofold { // error: [DYN104] Twofold has both @DynamoModel and @DynamoDocument. Keep one: a model has a table, a document is stored inside an item.
  @TypeName("one")
  @SortKey(attribute = "SK", template = "A")
  record One(String id) implements Twofold {}
}
