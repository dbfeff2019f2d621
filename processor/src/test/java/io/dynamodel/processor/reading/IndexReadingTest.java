package io.dynamodel.processor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.IndexProjection;
import io.dynamodel.processor.model.IndexScope;
import io.dynamodel.processor.model.PartialItem;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.Index;
import io.dynamodel.processor.model.TableModel.KeyComponent;
import io.dynamodel.processor.model.TableModel.SortKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the annotations of indexes say, and what is derived from it. */
class IndexReadingTest {

  @Test
  void methodsAndSteps() {
    TableModel table =
        Probe.table(
            """
            @DynamoModel(table = "events")
            @GlobalIndex(name = "status-index", partition = "status", sort = "count")
            @GlobalIndex(name = "gsi-2", partition = "level", sort = "id", method = "ofLevel")
            @GlobalIndex(name = "event", partition = "status", sort = "first", method = "event")
            @GlobalIndex(name = "plain-index", partition = "count")
            record Event(
                @PartitionKey String id, @SortKey UUID first, String status, int count, Level level) {}

            enum Level { LOW, HIGH }
            """);

    assertThat(table.key().sort())
        .map(IndexReadingTest::describe)
        .contains("EventQuery: firstKey PREFIX");
    assertThat(table.indexes())
        .extracting(
            Index::method, Index::scan, index -> index.key().sort().map(IndexReadingTest::describe))
        .containsExactly(
            tuple("byStatus", "scanByStatus", Optional.of("ByStatusQuery: countKey NUMBER")),
            tuple("ofLevel", "scanOfLevel", Optional.of("OfLevelQuery: id TEXT")),
            tuple("event", "scanEvent", Optional.of("EventQuery_2: firstKey PREFIX")),
            tuple("byPlain", "scanByPlain", Optional.empty()));
  }

  @Test
  void severalParts() {
    Index index =
        Probe.table(
                """
                @DynamoModel(table = "stores")
                @GlobalIndex(
                    name = "region-index",
                    partition = {"country", "region"},
                    sort = {"pages", "city", "City", "storeTable"})
                record Event(
                    @PartitionKey String id,
                    String country,
                    String region,
                    int pages,
                    String city,
                    String City,
                    UUID storeTable) {}
                """)
            .indexes()
            .get(0);

    assertThat(index.key().queried())
        .extracting(KeyComponent::parameter)
        .containsExactly("country", "region");
    assertThat(index.key().sort())
        .map(IndexReadingTest::describe)
        .contains(
            "ByRegionQuery: pagesKey NUMBER AfterPages, city TEXT AfterCity,"
                + " City TEXT AfterCity_2, storeTable PREFIX");
  }

  /** A class can't have the name of one that it is nested in. */
  @Test
  void afterNeverNamesTheTable() {
    Index index =
        Probe.table(
                "AfterStore",
                """
                @DynamoModel(table = "stores")
                @GlobalIndex(
                    name = "region-index",
                    partition = "id",
                    sort = {"storeTable", "city"})
                record AfterStore(@PartitionKey String id, String city, UUID storeTable) {}
                """)
            .indexes()
            .get(0);

    assertThat(index.key().sort())
        .map(IndexReadingTest::describe)
        .contains("ByRegionQuery: storeTable PREFIX AfterStoreTable_2, city TEXT");
  }

  @Test
  void localIndexesFollowAndHaveTheTablesPartitionKey() {
    TableModel table =
        Probe.table(
            """
            @DynamoModel(table = "events")
            @LocalIndex(name = "count-lsi", sort = "count")
            @GlobalIndex(name = "count-gsi", partition = "count", method = "all")
            @LocalIndex(name = "text-lsi", sort = "text")
            record Event(@PartitionKey String id, @SortKey long time, int count, String text) {}
            """);

    assertThat(table.indexes())
        .extracting(Index::name, Index::scope)
        .containsExactly(
            tuple("count-gsi", IndexScope.GLOBAL),
            tuple("count-lsi", IndexScope.LOCAL),
            tuple("text-lsi", IndexScope.LOCAL));
    assertThat(table.indexes().get(1).key().partition()).isEqualTo(table.key().partition());
  }

  @Test
  void partialIndexesHoldKeysAndWhatTheyIncludeInOrderOfDeclaration() {
    TableModel table =
        Probe.table(
            """
            @DynamoModel(table = "events")
            @GlobalIndex(
                name = "keys-index",
                partition = "last",
                projection = Projection.KEYS_ONLY)
            @GlobalIndex(
                name = "some-index",
                partition = {"last", "count"},
                sort = "id",
                projection = Projection.INCLUDE,
                include = {"third", "first"})
            @GlobalIndex(name = "all-index", partition = "count")
            @LocalIndex(name = "local-index", sort = "count", projection = Projection.KEYS_ONLY)
            record Event(
                String first,
                @PartitionKey String id,
                String second,
                int count,
                @SortKey long time,
                String third,
                String last) {}
            """);

    assertThat(table.indexes())
        .extracting(Index::projection, index -> names(index.included()), IndexReadingTest::held)
        .containsExactly(
            tuple(IndexProjection.KEYS_ONLY, "", Optional.of("ByKeysItem: id, time, last")),
            tuple(
                IndexProjection.INCLUDE,
                "third, first",
                Optional.of("BySomeItem: first, id, count, time, third, last")),
            tuple(IndexProjection.ALL, "", Optional.empty()),
            tuple(IndexProjection.KEYS_ONLY, "", Optional.of("ByLocalItem: id, count, time")));
  }

  @Test
  void namesInItemsThatMeetNothing() {
    PartialItem item =
        Probe.table(
                """
                @DynamoModel(table = "events")
                @GlobalIndex(
                    name = "date-index",
                    partition = "ID",
                    projection = Projection.INCLUDE,
                    include = {"fromItem", "object", "that", "date"})
                record Event(
                    @PartitionKey String selection,
                    @SortKey String ID,
                    String theID,
                    String fromItem,
                    String object,
                    String that,
                    ByDateItem date) {}

                enum ByDateItem { TODAY }
                """)
            .items()
            .get(0);

    assertThat(item.type().simpleName()).isEqualTo("ByDateItem_2");
    assertThat(item.reader()).isEqualTo("readByDateItem_2");
  }

  @Test
  void theSelectionIsNoPartOfTheKey() {
    TableModel table =
        Probe.table(
            """
            @DynamoModel(table = "events")
            record Event(@PartitionKey String selection) {}
            """);

    assertThat(table.beside().selection()).isEqualTo("selection_2");
  }

  private static Optional<String> held(Index index) {
    return index
        .item()
        .map(item -> item.type().simpleName() + ": " + names(item.record().components()));
  }

  private static String names(List<Component> components) {
    return components.stream().map(Component::name).collect(Collectors.joining(", "));
  }

  private static String describe(SortKey key) {
    return key.parts().stream()
        .map(
            part ->
                part.step()
                    + " "
                    + part.range()
                    + part.after().map(after -> " " + after).orElse(""))
        .collect(Collectors.joining(", ", key.query() + ": ", ""));
  }
}
