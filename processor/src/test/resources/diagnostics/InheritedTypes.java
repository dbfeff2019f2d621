package inherited;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.processor.diagnostics.library.Base;
import java.util.List;

class InheritedTypes extends Base {
  @DynamoModel(table = "inherited")
  record Model(
      @PartitionKey String id,
      Level level, // error: [DYN308] InheritedTypes.Model.level can't be stored: generated code can't use Base.Level, because it is protected in another package. Make it public.
      List<Level> levels, // error: [DYN308] InheritedTypes.Model.levels can't be stored: generated code can't use Base.Level, because it is protected in another package. Make it public.
      Nest.Egg egg, // error: [DYN308] InheritedTypes.Model.egg can't be stored: generated code can't use Base.Nest.Egg, because Base.Nest is protected in another package. Make Base.Nest public.
      Address address, // error: [DYN308] InheritedTypes.Model.address can't be stored: generated code can't use Base.Address, because it is protected in another package. Make it public.
      @ConvertWith(WordConverter.class) String word) {} // error: [DYN320] InheritedTypes.Model.word has @ConvertWith(Base.WordConverter.class), but generated code can't create one: it is protected in another package. Make it public.

  @DynamoProjection(of = Hidden.class) // error: [DYN614] InheritedTypes.OfHidden is a projection of Base.Hidden, which generated code can't use, because it is protected in another package. Make it public.
  record OfHidden(String name) {}

  @DynamoProjection(of = Seen.class)
  record OfSeen(Level level) {} // error: [DYN611] InheritedTypes.OfSeen.level can't be read: the package of InheritedTypes.OfSeen can't use Base.Level, which is not public. Make it public, or move InheritedTypes.OfSeen to the package of the model.

  @DynamoModel(table = "items")
  @GlobalIndex(
      name = "level-index",
      partition = "level",
      projection = Projection.KEYS_ONLY,
      as = Brief.class) // error: [DYN435] The index "level-index" has items of the type Base.Brief, which generated code can't use, because it is protected in another package. Make it public.
  record Items(@PartitionKey String id, String level) {}
}
