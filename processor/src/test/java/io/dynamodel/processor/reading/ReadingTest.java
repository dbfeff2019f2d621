package io.dynamodel.processor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.Component.Edge;
import io.dynamodel.processor.model.Component.Role;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordModel;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.KeyComponent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {

  @Test
  void rolesAndPresence() {
    TableModel table =
        Probe.table(
            """
            @DynamoModel(table = "events", naming = NamingStrategy.SNAKE_CASE)
            public record Event(
                @PartitionKey @AutoId @Nullable String eventId,
                @SortKey Instant time,
                int count,
                @Nullable Long sum,
                Optional<String> note,
                List<String> tags,
                @Nullable List<String> more,
                Map<String, Object> data,
                Object any,
                @AttributeName("as-is") String named) {}
            """);

    assertThat(table.record().components())
        .extracting(Component::name, Component::attribute, Component::role, Component::presence)
        .containsExactly(
            tuple("eventId", "event_id", Role.PARTITION_KEY, Presence.NULLABLE),
            tuple("time", "time", Role.SORT_KEY, Presence.REQUIRED),
            tuple("count", "count", Role.PLAIN, Presence.REQUIRED),
            tuple("sum", "sum", Role.PLAIN, Presence.NULLABLE),
            tuple("note", "note", Role.PLAIN, Presence.OPTIONAL),
            tuple("tags", "tags", Role.PLAIN, Presence.COLLECTION),
            tuple("more", "more", Role.PLAIN, Presence.NULLABLE),
            tuple("data", "data", Role.PLAIN, Presence.COLLECTION),
            tuple("any", "any", Role.PLAIN, Presence.REQUIRED),
            tuple("named", "as-is", Role.PLAIN, Presence.REQUIRED));
    assertThat(table.autoId()).map(Component::name).contains("eventId");
    assertThat(table.record().origin().visible()).isTrue();
  }

  @Test
  void nullableElementsAndValues() {
    RecordModel record =
        Probe.document(
            "Bag",
            """
            @DynamoDocument
            record Bag(
                List<@Nullable String> nullable,
                List<String> notNull,
                Map<String, List<@Nullable Long>> inner,
                Map<String, @Nullable List<Long>> outer) {}
            """);

    assertThat(record.components())
        .extracting(component -> nullability(component.type()))
        .containsExactly("nullable", "", "(nullable)", "nullable()");
    assertThat(record.origin().visible()).isFalse();
  }

  private static String nullability(ComponentType type) {
    if (type instanceof ComponentType.ListType list) {
      return list.element().presence() == Presence.NULLABLE ? "nullable" : "";
    }
    ComponentType.MapType map = (ComponentType.MapType) type;
    String value = nullability(map.value().type());
    return (map.value().presence() == Presence.NULLABLE ? "nullable(" : "(") + value + ")";
  }

  @Test
  void pathsOfDocumentsThatHoldEachOtherAreMethods() {
    String source =
        """
        @DynamoDocument
        record Node(@Nullable Node parent, List<Node> children, Optional<Twin> path, Leaf leaf) {}

        @DynamoDocument
        record Twin(@Nullable Node exists, Leaf leaf, Map<String, Twin> twins) {}

        @DynamoDocument
        record Leaf(String text) {}
        """;

    assertThat(Probe.document("Node", source).components())
        .extracting(Component::edge, Component::pathMember)
        .containsExactly(
            tuple(Edge.METHOD, "parent"),
            tuple(Edge.FIELD, "children"),
            tuple(Edge.METHOD, "pathAttribute"),
            tuple(Edge.FIELD, "leaf"));
    assertThat(Probe.document("Twin", source).components())
        .extracting(Component::edge, Component::pathMember)
        .containsExactly(
            tuple(Edge.METHOD, "existsAttribute"),
            tuple(Edge.FIELD, "leaf"),
            tuple(Edge.FIELD, "twins"));
  }

  @Test
  void constantsAndParametersThatHideNothing() {
    TableModel table =
        Probe.table(
            """
            @DynamoModel(table = "events")
            record Event(
                @PartitionKey UUID uuid, @SortKey String ID, List<STATUS> status, String schema) {}

            enum STATUS { OPEN }
            """);

    assertThat(table.record().components())
        .extracting(Component::constant)
        .containsExactly("UUID_2", "ID_2", "STATUS_2", "SCHEMA_2");
    assertThat(table.key().parts())
        .extracting(KeyComponent::parameter)
        .containsExactly("uuid", "theID");
  }

  @Test
  void javadocOfComponents() {
    RecordModel record =
        Probe.document(
            "Note",
            """
            /**
             * A note.
             *
             * @param text what it says,
             *     in <b>HTML</b>
             */
            @DynamoDocument
            record Note(String text, String other) {}
            """);

    assertThat(record.components())
        .extracting(Component::javadoc)
        .containsExactly(Optional.of("what it says,\nin <b>HTML</b>"), Optional.empty());
  }

  @Test
  void deprecatedPartsAndHiddenNames() {
    RecordModel record =
        Probe.document(
            "Old",
            """
            class String {}

            class Integer {}

            @DynamoDocument
            record Old(@Deprecated int number, List<Gone> gone) {}

            @Deprecated(forRemoval = true)
            enum Gone { A }
            """);

    assertThat(record.origin().suppressed()).containsExactly("deprecation", "removal");
    assertThat(record.origin().shadowed()).containsExactlyInAnyOrder("Integer", "String");
  }

  @Test
  void nestedRecordsHaveFlatNames() {
    RecordModel record =
        Probe.document(
            "Event.Class",
            """
            public interface Event {
              @DynamoDocument
              record Class(String text) {}
            }
            """);

    assertThat(record.mapper()).hasToString("probe.Event_ClassMapper");
    assertThat(record.variable()).isEqualTo("classRecord");
    assertThat(record.origin().visible()).isTrue();
  }
}
