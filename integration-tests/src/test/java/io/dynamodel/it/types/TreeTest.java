package io.dynamodel.it.types;

import static io.dynamodel.it.types.TreeTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.types.Tree.Node;
import io.dynamodel.it.types.Tree.Ping;
import io.dynamodel.it.types.Tree.Pong;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@WithDynamoDb
class TreeTest {
  private static final Tree TREE =
      new Tree(
          "a",
          Node.leaf("root")
              .with(Node.leaf("left").with(Node.leaf("leaf")), Node.leaf("right"))
              .below(Node.leaf("up").below(Node.leaf("top")))
              .beside(Node.leaf("twin"))
              .linkedTo("far", Node.leaf("linked")),
          new Ping(1, new Pong(2, new Ping(3, null))));

  private final TreeTable table;
  private final RawTable raw;

  TreeTest(DynamoDbClient client) {
    table = new TreeTable(client);
    raw = new RawTable(client, "trees");
  }

  @BeforeEach
  void create() {
    table.admin().createIfAbsent();
  }

  @Test
  void comesBackAsItWas() {
    assertThat(table.put(TREE)).isEqualTo(TREE);
    assertThat(table.get("a")).isEqualTo(TREE);
  }

  @Test
  void aLeafIsStoredWithItsNameAndEmptyCollections() {
    table.put(new Tree("a", Node.leaf("root"), null));

    assertThat(raw.attributes("a")).isEqualTo(Map.of("root", leaf("root")));
  }

  @Test
  void conditionsReachAnyDepth() {
    table.put(TREE);

    assertThat(
            table
                .query("a")
                .filter(
                    A.root
                        .children
                        .at(0)
                        .children
                        .at(0)
                        .name
                        .eq("leaf")
                        .and(A.root.parent().parent().name.eq("top"))
                        .and(A.root.parent().parent().parent().notExists())
                        .and(A.root.twin().name.beginsWith("t"))
                        .and(A.root.links.key("far").children.isEmpty())
                        .and(A.ping.pong().ping().count.eq(3)))
                .count())
        .isEqualTo(1);
  }

  @Test
  void updatesReachAnyDepth() {
    table.put(TREE);

    Tree changed =
        table
            .update("a")
            .apply(
                A.root.children.at(0).children.append(Node.leaf("second")),
                A.root.parent().parent().remove(),
                A.root.twin().set(Node.leaf("other")),
                A.root.links.key("far").name.set("near"),
                A.ping.pong().ping().count.add(10))
            .execute();

    assertThat(changed.root())
        .isEqualTo(
            Node.leaf("root")
                .with(
                    Node.leaf("left").with(Node.leaf("leaf"), Node.leaf("second")),
                    Node.leaf("right"))
                .below(Node.leaf("up"))
                .beside(Node.leaf("other"))
                .linkedTo("far", Node.leaf("near")));
    assertThat(changed.ping()).isEqualTo(new Ping(1, new Pong(2, new Ping(13, null))));
  }

  @Test
  void deeperThanDynamoDbGoesIsRefused() {
    Node node = Node.leaf("bottom");
    for (int depth = 0; depth < 40; depth++) {
      node = Node.leaf("n").below(node);
    }
    Tree deep = new Tree("deep", node, null);

    assertThatThrownBy(() -> table.put(deep))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("table trees, key {id=deep}, attribute root")
        .hasMessageContaining("32 levels");
    assertThat(table.find("deep")).isEmpty();
  }

  private static AttributeValue leaf(String name) {
    return fromM(
        Map.of("name", fromS(name), "children", fromL(List.of()), "links", fromM(Map.of())));
  }
}
