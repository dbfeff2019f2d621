package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TemplateMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A part that is no attribute of its own can be nothing that DynamoDB has to find in an item. */
final class UnstoredPartRule implements Rule {

  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.components().stream()
        .filter(component -> TemplateAttributeRule.isUnstored(record, component))
        .flatMap(component -> check(record, component))
        .toList();
  }

  private static Stream<Problem> check(RecordDeclaration record, ComponentDeclaration component) {
    Stream<Problem> ofIndexes =
        record.outline().table().stream()
            .flatMap(table -> table.indexes().stream())
            .flatMap(index -> check(record, component, index));
    Stream<Problem> ofUniques =
        record.components().stream()
            .filter(unique -> isUnder(unique, component))
            .map(
                unique ->
                    problem(
                        Sites.of(record, unique),
                        record,
                        component,
                        "@Unique on " + Sites.name(record, unique)));
    return Stream.concat(ofIndexes, ofUniques);
  }

  private static boolean isUnder(ComponentDeclaration unique, ComponentDeclaration component) {
    return unique.unique().isPresent()
        && (unique.equals(component)
            || unique.unique().orElseThrow().scope().contains(component.name()));
  }

  private static Stream<Problem> check(
      RecordDeclaration record, ComponentDeclaration component, IndexDeclaration index) {
    Stream<Site> keys =
        IndexKeyPart.of(index)
            .filter(part -> part.name().equals(component.name()))
            .map(IndexKeyPart::site);
    Stream<Site> included =
        IntStream.range(0, index.included().size())
            .filter(position -> index.included().get(position).equals(component.name()))
            .mapToObj(position -> Sites.of(index, "include", position));
    return Stream.concat(keys, included)
        .map(site -> problem(site, record, component, "the index \"" + index.name() + "\""));
  }

  private static Problem problem(
      Site site, RecordDeclaration record, ComponentDeclaration component, String user) {
    return TemplateMessages.unstoredPart(
        new Site.Within(site, component.name()), Sites.name(record, component), user);
  }
}
