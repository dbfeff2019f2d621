package foreign;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.processor.diagnostics.library.Counter;
import io.dynamodel.processor.diagnostics.library.SortKey;
import io.dynamodel.processor.diagnostics.library.TimeToLive;
import io.dynamodel.processor.diagnostics.library.Version;
import java.time.Instant;

class ForeignAnnotations {
  @DynamoModel(table = "foreign")
  @SortKey
  record Foreign( // warning: [DYN113] @SortKey on ForeignAnnotations.Foreign is io.dynamodel.processor.diagnostics.library.SortKey, which Dynamodel ignores. Import io.dynamodel.annotations.SortKey, or add @SuppressWarnings("DYN113") to ForeignAnnotations.Foreign.
      @PartitionKey String id,
      @Version long version, // warning: [DYN113] @Version on ForeignAnnotations.Foreign.version is io.dynamodel.processor.diagnostics.library.Version, which Dynamodel ignores. Import io.dynamodel.annotations.Version, or add @SuppressWarnings("DYN113") to ForeignAnnotations.Foreign.version.
      @Counter long views, // warning: [DYN113] @Counter on ForeignAnnotations.Foreign.views is io.dynamodel.processor.diagnostics.library.Counter, which Dynamodel ignores. Import io.dynamodel.annotations.Counter, or add @SuppressWarnings("DYN113") to ForeignAnnotations.Foreign.views.
      Instant expires) { // warning: [DYN113] @TimeToLive on ForeignAnnotations.Foreign.expires is io.dynamodel.processor.diagnostics.library.TimeToLive, which Dynamodel ignores. Import io.dynamodel.annotations.TimeToLive, or add @SuppressWarnings("DYN113") to ForeignAnnotations.Foreign.expires.
    @TimeToLive
    public Instant expires() {
      return expires;
    }
  }

  @SuppressWarnings("DYN113")
  @SortKey
  @DynamoModel(table = "known")
  record Known(@PartitionKey String id, @Version long version) {}

  @DynamoModel(table = "known-version")
  record KnownVersion(@PartitionKey String id, @SuppressWarnings("DYN113") @Version long version) {}

  @DynamoModel(table = "one-type", typeAttribute = "kind") // error: [DYN114] @DynamoModel on ForeignAnnotations.OneType sets typeAttribute, but its table has one type only. Remove typeAttribute: it is for sealed interfaces, whose records share a table.
  record OneType(@PartitionKey String id) {}
}
