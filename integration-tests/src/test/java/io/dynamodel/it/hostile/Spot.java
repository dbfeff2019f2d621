package io.dynamodel.it.hostile;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** Keys of the table and of indexes: text, numbers and bytes, and by a user's converters. */
@DynamoModel(table = "spots")
@GlobalIndex(name = "number-index", partition = "number", sort = "count")
@GlobalIndex(name = "bytes-index", partition = "blob", sort = "bytes")
record Spot(
    @PartitionKey String text,
    @SortKey @ConvertWith(WordConverter.class) Word word,
    @Nullable BigDecimal number,
    @ConvertWith(CountConverter.class) @Nullable Count count,
    @Nullable SdkBytes bytes,
    @ConvertWith(BlobConverter.class) @Nullable Blob blob) {

  static Spot of(String text, String word) {
    return new Spot(text, new Word(word), null, null, null, null);
  }

  Spot withNumbers(@Nullable BigDecimal newNumber, @Nullable Count newCount) {
    return new Spot(text, word, newNumber, newCount, bytes, blob);
  }

  Spot withBytes(@Nullable SdkBytes newBytes, @Nullable Blob newBlob) {
    return new Spot(text, word, number, count, newBytes, newBlob);
  }
}
