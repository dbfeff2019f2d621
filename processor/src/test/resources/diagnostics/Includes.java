package includes;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.Unmapped;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoModel(table = "nothing")
@GlobalIndex(
    name = "text-index",
    partition = "text",
    projection = Projection.INCLUDE) // error: [DYN415] The index "text-index" has the projection INCLUDE, but includes nothing. Name components in include, or use the projection KEYS_ONLY.
@LocalIndex(
    name = "text-lsi",
    sort = "text",
    projection = Projection.INCLUDE, // error: [DYN415] The index "text-lsi" has the projection INCLUDE, but includes nothing. Name components in include, or use the projection KEYS_ONLY.
    include = {},
    method = "inOrderOfText")
record Nothing(@PartitionKey String id, @SortKey long time, String text) {}

@DynamoModel(table = "without")
@GlobalIndex(
    name = "text-index",
    partition = "text",
    projection = Projection.KEYS_ONLY,
    include = {"number", "nubmer"}) // error: [DYN416] The index "text-index" names what it includes, but has the projection KEYS_ONLY. Set projection to INCLUDE, or remove include.
@LocalIndex(
    name = "number-lsi",
    sort = "number",
    include = "text") // error: [DYN416] The index "number-lsi" names what it includes, but has the projection ALL. Set projection to INCLUDE, or remove include.
record WithoutProjection(@PartitionKey String id, @SortKey long time, String text, int number) {}

@DynamoModel(table = "names")
@GlobalIndex(
    name = "text-index",
    partition = "text",
    sort = "number",
    projection = Projection.INCLUDE,
    include = {"note",
      "not", // error: [DYN417] The index "text-index" includes "not", but Names has no such component. Did you mean "note"?
      "note", // error: [DYN418] The index "text-index" includes note twice. Name it only once.
      "id", // error: [DYN419] The index "text-index" includes id, which it has anyway as a key of the table. Remove it from include.
      "time", // error: [DYN419] The index "text-index" includes time, which it has anyway as a key of the table. Remove it from include.
      "number", // error: [DYN419] The index "text-index" includes number, which it has anyway as a key of the index. Remove it from include.
      "rest", // error: [DYN420] The index "text-index" includes Names.rest, which is no attribute, because it has @Unmapped. Remove it from include.
      "elsewhere"}) // error: [DYN417] The index "text-index" includes "elsewhere", but Names has no such component. Choose one of note, flag.
record Names(
    @PartitionKey String id,
    @SortKey long time,
    String text,
    int number,
    String note,
    boolean flag,
    @Unmapped Map<String, AttributeValue> rest) {}

@DynamoModel(table = "names")
@LocalIndex(
    name = "text-lsi",
    sort = "text",
    projection = Projection.INCLUDE,
    include = "nothing") // error: [DYN417] The index "text-lsi" includes "nothing", but OnlyKeys has no such component. Remove it.
record OnlyKeys(@PartitionKey String id, @SortKey long time, String text) {}

@DynamoModel(table = "long")
@GlobalIndex(
    name = "text-index",
    partition = "text",
    projection = Projection.INCLUDE,
    include = "included")
record LongName(
    @PartitionKey String id,
    String text,
    @AttributeName(Lengths.L256) String included, // error: [DYN502] The attribute name of LongName.included has 256 bytes, but that of a key or of what an index includes has at most 255. Choose a shorter one.
    @AttributeName(Lengths.L256 + "2") String fine) {}

class Lengths {
  static final String L32 = "abcdefghijklmnopqrstuvwxyz123456";
  static final String L256 = L32 + L32 + L32 + L32 + L32 + L32 + L32 + L32;
}

@DynamoModel(table = "many")
@GlobalIndex(
    name = "text-index",
    partition = "text",
    projection = Projection.INCLUDE,
    include = {
      "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9",
      "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19",
      "a20", "a21", "a22", "a23", "a24", "a25", "a26", "a27", "a28", "a29",
      "a30", "a31", "a32", "a33", "a34", "a35", "a36", "a37", "a38", "a39",
      "a40", "a41", "a42", "a43", "a44", "a45", "a46", "a47", "a48", "a49",
      "a50"
    })
@LocalIndex(
    name = "text-lsi",
    sort = "text",
    projection = Projection.INCLUDE,
    include = { // error: [DYN421] The indexes of Many include 102 attributes, but all of a table together at most 100. Include fewer, or use the projection ALL.
      "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9",
      "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19",
      "a20", "a21", "a22", "a23", "a24", "a25", "a26", "a27", "a28", "a29",
      "a30", "a31", "a32", "a33", "a34", "a35", "a36", "a37", "a38", "a39",
      "a40", "a41", "a42", "a43", "a44", "a45", "a46", "a47", "a48", "a49",
      "a50"
    },
    method = "inOrderOfText")
record Many(
    @PartitionKey String id,
    @SortKey long time,
    String text,
    int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8, int a9,
    int a10, int a11, int a12, int a13, int a14, int a15, int a16, int a17, int a18, int a19,
    int a20, int a21, int a22, int a23, int a24, int a25, int a26, int a27, int a28, int a29,
    int a30, int a31, int a32, int a33, int a34, int a35, int a36, int a37, int a38, int a39,
    int a40, int a41, int a42, int a43, int a44, int a45, int a46, int a47, int a48, int a49,
    int a50) {}
