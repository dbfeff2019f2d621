package io.dynamodel.it.property;

import io.dynamodel.Dynamo;
import java.util.List;

/** Models that have every type that can be stored, in every way. */
final class Models {
  private Models() {}

  static List<Model<?>> all(Dynamo dynamo) {
    return List.of(
        Model.of(
            new Single_RequiredTable(dynamo),
            Single_RequiredMapper::toItem,
            Single_RequiredMapper::fromItem,
            Single.Required.class),
        Model.of(
            new Single_NullablesTable(dynamo),
            Single_NullablesMapper::toItem,
            Single_NullablesMapper::fromItem,
            Single.Nullables.class),
        Model.of(
            new Single_MaybesTable(dynamo),
            Single_MaybesMapper::toItem,
            Single_MaybesMapper::fromItem,
            Single.Maybes.class),
        Model.of(
            new Listed_ListsTable(dynamo),
            Listed_ListsMapper::toItem,
            Listed_ListsMapper::fromItem,
            Listed.Lists.class),
        Model.of(
            new Listed_GapsTable(dynamo),
            Listed_GapsMapper::toItem,
            Listed_GapsMapper::fromItem,
            Listed.Gaps.class),
        Model.of(
            new Listed_ListsOfOptionalsTable(dynamo),
            Listed_ListsOfOptionalsMapper::toItem,
            Listed_ListsOfOptionalsMapper::fromItem,
            Listed.ListsOfOptionals.class),
        Model.of(
            new Grouped_ElementsTable(dynamo),
            Grouped_ElementsMapper::toItem,
            Grouped_ElementsMapper::fromItem,
            Grouped.Elements.class),
        Model.of(
            new Grouped_EntriesTable(dynamo),
            Grouped_EntriesMapper::toItem,
            Grouped_EntriesMapper::fromItem,
            Grouped.Entries.class),
        Model.of(
            new Grouped_KeyedTable(dynamo),
            Grouped_KeyedMapper::toItem,
            Grouped_KeyedMapper::fromItem,
            Grouped.Keyed.class),
        Model.of(
            new Documents_HolderTable(dynamo),
            Documents_HolderMapper::toItem,
            Documents_HolderMapper::fromItem,
            Documents.Holder.class),
        Model.of(
            new Forms_ConvertedTable(dynamo),
            Forms_ConvertedMapper::toItem,
            Forms_ConvertedMapper::fromItem,
            Forms.Converted.class),
        Model.of(
            new Forms_FreeFormsTable(dynamo),
            Forms_FreeFormsMapper::toItem,
            Forms_FreeFormsMapper::fromItem,
            Forms.FreeForms.class),
        Model.of(
            new Forms_KeeperTable(dynamo),
            Forms_KeeperMapper::toItem,
            Forms_KeeperMapper::fromItem,
            Forms.Keeper.class),
        Model.of(
            new Forms_NestedTable(dynamo),
            Forms_NestedMapper::toItem,
            Forms_NestedMapper::fromItem,
            Forms.Nested.class));
  }
}
