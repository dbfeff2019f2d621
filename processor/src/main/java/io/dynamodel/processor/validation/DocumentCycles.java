package io.dynamodel.processor.validation;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.NameMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Storage;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds documents that require each other in a circle: no first one could ever be made. */
public final class DocumentCycles {
  private final Map<ClassName, RecordDeclaration> documents = new HashMap<>();
  private final Set<ClassName> reported = new HashSet<>();

  /** A component that requires a document. */
  private record Step(RecordDeclaration from, ComponentDeclaration component, ClassName to) {}

  /** What is wrong with some documents, seen beside all that were checked before. */
  public List<Problem> check(Collection<RecordDeclaration> more) {
    more.forEach(document -> documents.put(document.outline().type(), document));
    return more.stream().flatMap(document -> check(document).stream()).toList();
  }

  private Optional<Problem> check(RecordDeclaration document) {
    ClassName type = document.outline().type();
    return reported.contains(type)
        ? Optional.empty()
        : way(document, type, new HashSet<>()).map(this::problem);
  }

  /** The steps that lead from a document to one of the type {@code goal}. */
  private Optional<List<Step>> way(RecordDeclaration from, ClassName goal, Set<ClassName> seen) {
    return steps(from)
        .filter(step -> step.to().equals(goal) || seen.add(step.to()))
        .flatMap(step -> way(step, goal, seen).stream())
        .findFirst();
  }

  private Optional<List<Step>> way(Step step, ClassName goal, Set<ClassName> seen) {
    if (step.to().equals(goal)) {
      return Optional.of(List.of(step));
    }
    return Optional.ofNullable(documents.get(step.to()))
        .flatMap(next -> way(next, goal, seen))
        .map(rest -> Stream.concat(Stream.of(step), rest.stream()).toList());
  }

  private static Stream<Step> steps(RecordDeclaration from) {
    return from.components().stream().flatMap(component -> step(from, component).stream());
  }

  private static Optional<Step> step(RecordDeclaration from, ComponentDeclaration component) {
    return component
        .storage()
        .filter(storage -> storage.presence() == Presence.REQUIRED)
        .map(Storage::type)
        .filter(ComponentType.Document.class::isInstance)
        .map(type -> new Step(from, component, ((ComponentType.Document) type).javaType()));
  }

  private Problem problem(List<Step> cycle) {
    cycle.forEach(step -> reported.add(step.to()));
    Step first = cycle.get(0);
    String way =
        cycle.stream()
            .map(step -> Sites.name(step.from(), step.component()))
            .collect(Collectors.joining(", "));
    return NameMessages.endlessDocument(
        Sites.of(first.from(), first.component()), Sites.name(first.from()), way);
  }
}
