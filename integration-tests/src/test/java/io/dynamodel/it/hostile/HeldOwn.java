package io.dynamodel.it.hostile;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types by a user's converters, each in every place of a document. */
sealed interface HeldOwn extends Held {

  @TypeName("word")
  record OfWord(
      @ConvertWith(WordConverter.class) @Nullable Word one,
      Optional<@ConvertWith(WordConverter.class) Word> maybe,
      List<@ConvertWith(WordConverter.class) Word> list,
      Set<@ConvertWith(WordConverter.class) Word> set,
      Map<String, @ConvertWith(WordConverter.class) Word> map)
      implements HeldOwn {}

  @TypeName("count")
  record OfCount(
      @ConvertWith(CountConverter.class) @Nullable Count one,
      Optional<@ConvertWith(CountConverter.class) Count> maybe,
      List<@ConvertWith(CountConverter.class) Count> list,
      Set<@ConvertWith(CountConverter.class) Count> set,
      Map<String, @ConvertWith(CountConverter.class) Count> map)
      implements HeldOwn {}

  @TypeName("blob")
  record OfBlob(
      @ConvertWith(BlobConverter.class) @Nullable Blob one,
      Optional<@ConvertWith(BlobConverter.class) Blob> maybe,
      List<@ConvertWith(BlobConverter.class) Blob> list,
      Set<@ConvertWith(BlobConverter.class) Blob> set,
      Map<String, @ConvertWith(BlobConverter.class) Blob> map)
      implements HeldOwn {}
}
