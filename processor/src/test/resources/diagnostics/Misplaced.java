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
    @PartitionKey String id, // error: [DYN105] @PartitionKey has no meaning on Forgotten.id, because Forgotten has no @DynamoModel. Add @DynamoModel to Forgotten, or remove @PartitionKey.
    @SortKey long number, // error: [DYN105] @SortKey has no meaning on Forgotten.number, because Forgotten has no @DynamoModel. Add @DynamoModel to Forgotten, or remove @SortKey.
    @AutoId @Nullable String other, // error: [DYN105] @AutoId has no meaning on Forgotten.other, because Forgotten has no @DynamoModel. Add @DynamoModel to Forgotten, or remove @AutoId.
    @ConvertWith(Converter.class) Thread converted, // error: [DYN107] @ConvertWith has no meaning on Forgotten.converted, because Forgotten is neither a model nor a document. Add @DynamoModel or @DynamoDocument to Forgotten, or remove @ConvertWith.
    @Default("5") int count, // error: [DYN107] @Default has no meaning on Forgotten.count, because Forgotten is neither a model nor a document. Add @DynamoModel or @DynamoDocument to Forgotten, or remove @Default.
    @Unmapped Map<String, AttributeValue> rest, // error: [DYN107] @Unmapped has no meaning on Forgotten.rest, because Forgotten is neither a model nor a document. Add @DynamoModel or @DynamoDocument to Forgotten, or remove @Unmapped.
    @AttributeName("stored") String named) {} // error: [DYN107] @AttributeName has no meaning on Forgotten.named, because Forgotten is neither a model nor a document. Add @DynamoModel or @DynamoDocument to Forgotten, or remove @AttributeName.

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
