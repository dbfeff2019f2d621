package misplaced;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unmapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

record Forgotten(
    @AttributeName("stored") String named,
    @PartitionKey String id, // error: [DYN105] @PartitionKey has no meaning on Forgotten.id, because Forgotten has no @DynamoModel. Add @DynamoModel to Forgotten, or remove @PartitionKey.
    @SortKey long number,
    @AutoId @Nullable String other) {}

class UsesForgotten {
  @Nullable ForgottenTable table;
  @Nullable LibraryTable library;
  @Nullable BookTable books;
}

record Sorted(@SortKey long value) {} // error: [DYN105] @SortKey has no meaning on Sorted.value, because Sorted has no @DynamoModel. Add @DynamoModel to Sorted, or remove @SortKey.

record Generated(@AutoId @Nullable String value) {} // error: [DYN105] @AutoId has no meaning on Generated.value, because Generated has no @DynamoModel. Add @DynamoModel to Generated, or remove @AutoId.

record Converted(@ConvertWith(Converter.class) Thread value) {} // error: [DYN107] @ConvertWith has no meaning on Converted.value, because Converted is neither a model nor a document. Add @DynamoModel or @DynamoDocument to Converted, or remove @ConvertWith.

record Defaulted(@Default("5") int value) {} // error: [DYN107] @Default has no meaning on Defaulted.value, because Defaulted is neither a model nor a document. Add @DynamoModel or @DynamoDocument to Defaulted, or remove @Default.

record Rest(@Unmapped Map<String, AttributeValue> value) {} // error: [DYN107] @Unmapped has no meaning on Rest.value, because Rest is neither a model nor a document. Add @DynamoModel or @DynamoDocument to Rest, or remove @Unmapped.

record Named(@AttributeName("stored") String value) {} // error: [DYN107] @AttributeName has no meaning on Named.value, because Named is neither a model nor a document. Add @DynamoModel or @DynamoDocument to Named, or remove @AttributeName.

@PartitionKey(attribute = "PK", template = "LIBRARY#{id}") // error: [DYN105] @PartitionKey has no meaning on Library, because Library has no @DynamoModel. Add @DynamoModel to Library, or remove @PartitionKey.
@GlobalIndex(name = "forgotten-index", partition = "id")
sealed interface Library permits Book, Member {}

@TypeName("book")
@SortKey(attribute = "SK", template = "BOOK#{title}")
record Book(String id, String title) implements Library {}

@TypeName("member")
@SortKey(attribute = "SK", template = "MEMBER")
record Member(@AttributeName("i") String id) implements Library {}

@GlobalIndex(name = "forgotten-index", partition = "id") // error: [DYN105] @GlobalIndex has no meaning on NoModel, because NoModel has no @DynamoModel. Add @DynamoModel to NoModel, or remove @GlobalIndex.
class NoModel {}

@LocalIndex(name = "forgotten-index", sort = "id") // error: [DYN105] @LocalIndex has no meaning on LocalOfNoModel, because LocalOfNoModel has no @DynamoModel. Add @DynamoModel to LocalOfNoModel, or remove @LocalIndex.
class LocalOfNoModel {}

@DynamoDocument
record Document(
    @PartitionKey String id, // error: [DYN106] @PartitionKey has no meaning on Document.id, because Document is a document. Remove it: only a model has keys and indexes.
    @SortKey long number, // error: [DYN106] @SortKey has no meaning on Document.number, because Document is a document. Remove it: only a model has keys and indexes.
    @AutoId @Nullable String other, // error: [DYN106] @AutoId has no meaning on Document.other, because Document is a document. Remove it: only a model has keys and indexes.
    @AttributeName("stored") String named) {}

@DynamoDocument
@GlobalIndex(name = "first-index", partition = "id")
@GlobalIndex(name = "second-index", partition = "id")
@LocalIndex(name = "third-index", sort = "id") // error: [DYN106] @LocalIndex has no meaning on Indexed, because Indexed is a document. Remove it: only a model has keys and indexes.
record Indexed(String id) {} // error: [DYN106] @GlobalIndex has no meaning on Indexed, because Indexed is a document. Remove it: only a model has keys and indexes.

class Converter {}

@TypeName("alone") // error: [DYN108] @TypeName has no meaning on Alone, which is no record of a sealed document or model. Put it on the records that such an interface permits.
record Alone(String id) {}

@DynamoDocument
@TypeName("document") // error: [DYN108] @TypeName has no meaning on NoSubtype, which is no record of a sealed document or model. Put it on the records that such an interface permits.
record NoSubtype(String id) {}

sealed interface Undocumented permits OfUndocumented {}

@TypeName("undocumented") // error: [DYN108] @TypeName has no meaning on OfUndocumented, which is no record of a sealed document or model. Put it on the records that such an interface permits.
record OfUndocumented(String id) implements Undocumented {}

class Outer {
  record Nested(@PartitionKey String id) {} // error: [DYN105] @PartitionKey has no meaning on Outer.Nested.id, because Outer.Nested has no @DynamoModel. Add @DynamoModel to Outer.Nested, or remove @PartitionKey.
}
