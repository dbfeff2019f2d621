package io.dynamodel.it.property;

import io.dynamodel.it.property.Grove.Branch;
import io.dynamodel.it.property.Grove.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** A way to put a document into another one, with a second one beside it. */
enum Twig {
  NULLABLE(1, (inner, second) -> Branch.of(inner, second)),
  OPTIONAL(1, (inner, second) -> Branch.of(second, inner)),
  ALONE(2, (inner, second) -> Branch.BARE.withAlone(Branch.of(inner, second))),
  LIST(2, (inner, second) -> Branch.BARE.withList(List.of(second, inner))),
  LIST_OF_OPTIONALS(
      2,
      (inner, second) ->
          Branch.BARE.withOptionals(
              List.of(Optional.of(second), Optional.empty(), Optional.of(inner)))),
  MAP(2, (inner, second) -> Branch.BARE.withMap(Map.of("inner", inner, "[0].#", second))),
  LISTS_IN_A_MAP(
      3,
      (inner, second) ->
          Branch.BARE.withLists(Map.of(-1L, Arrays.asList(null, inner), 0L, List.of(second))));

  private final int levels;
  private final BinaryOperator<Node> around;

  Twig(int levels, BinaryOperator<Node> around) {
    this.levels = levels;
    this.around = around;
  }

  /** How many levels deeper the inner document then is. */
  int levels() {
    return levels;
  }

  Node around(Node inner, Node second) {
    return around.apply(inner, second);
  }
}
