package io.dynamodel.it.property;

import io.dynamodel.it.property.Grove.Branch;
import io.dynamodel.it.property.Grove.Leaf;
import io.dynamodel.it.property.Grove.Node;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Random trees as deep as DynamoDB allows. */
final class Groves {
  static final int MOST_LEVELS = 32;

  private Groves() {}

  static Model<Grove> model(DynamoDbClient client) {
    return new Model<>(new GroveTable(client), GroveMapper::toItem, GroveMapper::fromItem, any());
  }

  private static Gen<Grove> any() {
    Gen<List<Twig>> twigs = Gens.of(Twig.values()).list(0, MOST_LEVELS);
    Gen<String> ids = AnyText.some();
    Gen<Node> leaves = leaf();
    Gen<Node> seconds = second();
    return random ->
        new Grove(
            ids.generate(random),
            grow(leaves.generate(random), seconds.generate(random), twigs.generate(random)));
  }

  private static Gen<Node> leaf() {
    return Gens.combine(AnyText.any(), AnyNumber.ofInt().orNull(0.3), Leaf::new);
  }

  /** As deep as a leaf, but for its empty collections. */
  private static Gen<Node> second() {
    return Gens.oneOf(leaf(), Gens.just(Branch.BARE));
  }

  /** From the leaf to the root: the item is the first level, the root the second one. */
  private static Node grow(Node leaf, Node second, List<Twig> twigs) {
    Node node = leaf;
    int levels = second == Branch.BARE ? 3 : 2;
    for (Twig twig : twigs) {
      if (levels + twig.levels() <= MOST_LEVELS) {
        node = twig.around(node, second);
        levels += twig.levels();
      }
    }
    return node;
  }

  /** How many lists and maps are in each other, the item among them. */
  static int levels(Grove grove) {
    return levels(AttributeValue.fromM(GroveMapper.toItem(grove)));
  }

  private static int levels(AttributeValue value) {
    return switch (value.type()) {
      case L -> 1 + deepest(value.l());
      case M -> 1 + deepest(value.m().values());
      default -> 0;
    };
  }

  private static int deepest(Collection<AttributeValue> members) {
    return members.stream().mapToInt(Groves::levels).max().orElse(0);
  }
}
