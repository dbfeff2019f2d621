package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynamodel.processor.model.PartialItem;
import io.dynamodel.processor.model.ProjectedItem;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.Index;
import io.dynamodel.processor.model.TableModel.SortKey;
import java.util.List;
import java.util.stream.Collectors;

/** What the methods that query and scan an index say. */
final class ReadJavadoc {
  private ReadJavadoc() {}

  static CodeBlock ofQuery(Index index) {
    return CodeBlock.of(
        "The items of one partition of $L (Query)$L.$L$L",
        name(index),
        order(index.key()),
        details(index),
        tags(KeyParameters.ofPartition(index.key()).tags(), index));
  }

  static CodeBlock ofScan(Index index) {
    return CodeBlock.of(
        "The items of $L (Scan).$L$L", name(index), details(index), tags(CodeBlock.of(""), index));
  }

  private static CodeBlock tags(CodeBlock parameters, Index index) {
    return ParamTags.below(parameters.toBuilder().add(refusal(index)).build());
  }

  private static CodeBlock name(Index index) {
    return CodeBlock.of("the $L index $L", index.scope().word(), UserText.code(index.name()));
  }

  /** In which order a query has its items; empty if in none. */
  static CodeBlock order(TableModel.Key key) {
    return key.steps()
        .map(sort -> CodeBlock.of(" in the order of $L", names(sort)))
        .orElse(CodeBlock.of(""));
  }

  /** {@code city}, then {@code street}. */
  static String names(SortKey sort) {
    return sort.parts().stream()
        .map(part -> code(part.key().component().name()))
        .collect(Collectors.joining(", then "));
  }

  private static CodeBlock details(Index index) {
    return CodeBlock.of(
        "$L$L",
        index
            .item()
            .map(ReadJavadoc::held)
            .or(() -> index.projected().map(ReadJavadoc::projected))
            .orElse(CodeBlock.of("")),
        consistency(index));
  }

  private static CodeBlock held(PartialItem item) {
    List<String> names =
        item.record().components().stream().map(component -> code(component.name())).toList();
    int last = names.size() - 1;
    String first = String.join(", ", names.subList(0, last));
    return CodeBlock.of(
        "\n\n<p>All that the index holds is $L$L.",
        last > 0 ? first + " and " : "",
        names.get(last));
  }

  private static CodeBlock projected(ProjectedItem item) {
    return CodeBlock.of("\n\n<p>They are read as {@link $T}.", item.type());
  }

  private static String code(String component) {
    return "{@code " + component + "}";
  }

  private static CodeBlock consistency(Index index) {
    if (index.isLocal()) {
      return CodeBlock.of(
          "\n\n<p>A table with strongly consistent reads has them here, too (ConsistentRead).");
    }
    return isPartial(index)
        ? CodeBlock.of(
            "\n\n<p>No global index has strongly consistent reads: on a table that has them, only"
                + " {@code fullItems()} can be read.")
        : CodeBlock.of("");
  }

  private static CodeBlock refusal(Index index) {
    return index.isLocal() || isPartial(index)
        ? CodeBlock.of("")
        : CodeBlock.of(
            "@throws IllegalArgumentException on a table with strongly consistent reads, which no"
                + " global index has");
  }

  private static boolean isPartial(Index index) {
    return index.item().isPresent() || index.projected().isPresent();
  }
}
