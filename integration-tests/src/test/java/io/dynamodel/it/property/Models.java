package io.dynamodel.it.property;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Models that have every type that can be stored, in every way. */
final class Models {
  private Models() {}

  static List<Model<?>> all(DynamoDbClient client) {
    return List.of(
        Model.of(
            new Single_RequiredTable(client),
            Single_RequiredMapper::toItem,
            Single_RequiredMapper::fromItem,
            Single.Required.class),
        Model.of(
            new Single_NullablesTable(client),
            Single_NullablesMapper::toItem,
            Single_NullablesMapper::fromItem,
            Single.Nullables.class),
        Model.of(
            new Single_MaybesTable(client),
            Single_MaybesMapper::toItem,
            Single_MaybesMapper::fromItem,
            Single.Maybes.class),
        Model.of(
            new Listed_ListsTable(client),
            Listed_ListsMapper::toItem,
            Listed_ListsMapper::fromItem,
            Listed.Lists.class),
        Model.of(
            new Listed_GapsTable(client),
            Listed_GapsMapper::toItem,
            Listed_GapsMapper::fromItem,
            Listed.Gaps.class),
        Model.of(
            new Listed_ListsOfOptionalsTable(client),
            Listed_ListsOfOptionalsMapper::toItem,
            Listed_ListsOfOptionalsMapper::fromItem,
            Listed.ListsOfOptionals.class),
        Model.of(
            new Grouped_ElementsTable(client),
            Grouped_ElementsMapper::toItem,
            Grouped_ElementsMapper::fromItem,
            Grouped.Elements.class),
        Model.of(
            new Grouped_EntriesTable(client),
            Grouped_EntriesMapper::toItem,
            Grouped_EntriesMapper::fromItem,
            Grouped.Entries.class),
        Model.of(
            new Grouped_KeyedTable(client),
            Grouped_KeyedMapper::toItem,
            Grouped_KeyedMapper::fromItem,
            Grouped.Keyed.class),
        Model.of(
            new Documents_HolderTable(client),
            Documents_HolderMapper::toItem,
            Documents_HolderMapper::fromItem,
            Documents.Holder.class),
        Model.of(
            new Forms_ConvertedTable(client),
            Forms_ConvertedMapper::toItem,
            Forms_ConvertedMapper::fromItem,
            Forms.Converted.class),
        Model.of(
            new Forms_FreeFormsTable(client),
            Forms_FreeFormsMapper::toItem,
            Forms_FreeFormsMapper::fromItem,
            Forms.FreeForms.class),
        Model.of(
            new Forms_KeeperTable(client),
            Forms_KeeperMapper::toItem,
            Forms_KeeperMapper::fromItem,
            Forms.Keeper.class),
        Model.of(
            new Forms_NestedTable(client),
            Forms_NestedMapper::toItem,
            Forms_NestedMapper::fromItem,
            Forms.Nested.class));
  }
}
