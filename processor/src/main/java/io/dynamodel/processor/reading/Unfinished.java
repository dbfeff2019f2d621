package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.processor.reading.kind.DocumentTypes;
import io.dynamodel.processor.reading.kind.ModelTypes;
import io.dynamodel.processor.reading.kind.SealedTypes;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.Lost;
import io.dynamodel.processor.reading.source.TypeUse;
import io.dynamodel.processor.reading.table.Indexes;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The types that can't be read in this round. They and all that is generated with them.
 *
 * @param waiting something that they need is not there yet
 * @param unreadable the compiler refuses them, or something that they need, in its own words
 * @param incomplete what is missing in class files that they need: the compiler does not say it
 */
public record Unfinished(
    Set<ClassName> waiting, Set<ClassName> unreadable, List<Incomplete> incomplete) {

  /**
   * A type of a class file that names one that is not there.
   *
   * @param user the type that needs it
   * @param missing the name of what is not there, as far as it can be told
   */
  public record Incomplete(ClassName user, ClassName type, Optional<ClassName> missing) {}

  /**
   * Those among {@code types}, and among the types that they need.
   *
   * @param compiled the types that are compiled, without those in them
   */
  static Unfinished of(
      Collection<TypeElement> types, Set<ClassName> hidden, Set<ClassName> compiled, Lost lost) {
    Lost inSources = lost.in(type -> isAmong(compiled, ClassName.get(type)));
    Needs needs = new Needs(types, inSources);
    Unreadable unreadableTypes = new Unreadable(hidden, inSources);
    Set<TypeElement> refused = needs.all(unreadableTypes::in);
    Set<TypeElement> unresolved = needs.all(new Unresolved(inSources)::in);
    Set<ClassName> unreadable = needs.hitBy(refused);
    Set<ClassName> waiting = needs.hitBy(unresolved);
    waiting.removeAll(unreadable);
    List<Incomplete> incomplete =
        Stream.concat(refused.stream().filter(unreadableTypes::isRefused), unresolved.stream())
            .filter(type -> !isAmong(compiled, ClassName.get(type)))
            .flatMap(type -> needs.incomplete(type, compiled))
            .sorted(Comparator.comparing(Incomplete::type))
            .toList();
    return new Unfinished(waiting, unreadable, incomplete);
  }

  private static boolean isAmong(Set<ClassName> compiled, ClassName type) {
    return compiled.contains(type.topLevelClassName());
  }

  /** The same if nothing more will come. */
  public Unfinished forever() {
    return new Unfinished(
        Set.of(),
        Stream.concat(waiting.stream(), unreadable.stream()).collect(Collectors.toSet()),
        incomplete);
  }

  /** Which types need which others: each type is looked at once. */
  private static final class Needs {
    private final Lost lost;
    private final Map<ClassName, TypeElement> types = new HashMap<>();
    private final Map<ClassName, Set<ClassName>> users = new HashMap<>();

    Needs(Collection<TypeElement> start, Lost lost) {
      this.lost = lost;
      Deque<TypeElement> open = new ArrayDeque<>(start);
      while (!open.isEmpty()) {
        TypeElement type = open.remove();
        if (types.putIfAbsent(ClassName.get(type), type) == null) {
          needed(type)
              .forEach(
                  used -> {
                    users
                        .computeIfAbsent(ClassName.get(used), key -> new LinkedHashSet<>())
                        .add(ClassName.get(type));
                    open.add(used);
                  });
        }
      }
    }

    /** The types that {@code test} finds in one of them. */
    Set<TypeElement> all(Function<TypeElement, Stream<TypeElement>> test) {
      return types.values().stream().flatMap(test).collect(Collectors.toSet());
    }

    /** {@code found}, and those that need them. */
    Set<ClassName> hitBy(Set<TypeElement> found) {
      Set<ClassName> hit = new HashSet<>();
      Deque<ClassName> open =
          found.stream().map(ClassName::get).collect(Collectors.toCollection(ArrayDeque::new));
      while (!open.isEmpty()) {
        ClassName type = open.remove();
        if (hit.add(type)) {
          open.addAll(users.getOrDefault(type, Set.of()));
        }
      }
      return hit;
    }

    /** What suffers from a type of a class file. */
    Stream<Incomplete> incomplete(TypeElement type, Set<ClassName> compiled) {
      return hitBy(Set.of(type)).stream()
          .filter(user -> isAmong(compiled, user))
          .map(user -> new Incomplete(user, ClassName.get(type), Unresolved.missing(type)));
    }

    private Stream<TypeElement> needed(TypeElement type) {
      return Stream.of(documents(type), subtypes(type), table(type), projected(type))
          .flatMap(needed -> needed);
    }

    private Stream<TypeElement> documents(TypeElement type) {
      return type.getRecordComponents().stream()
          .flatMap(component -> documents(new TypeUse(component.asType())));
    }

    private Stream<TypeElement> documents(TypeUse type) {
      return type.converter().isPresent()
          ? Stream.empty()
          : Stream.concat(
              type.element().filter(this::isDocument).stream(),
              type.arguments().stream().flatMap(this::documents));
    }

    // Nobody else knows one as a document that has lost its annotation, nor a projection that does
    // not name its document.
    private boolean isDocument(TypeElement type) {
      boolean canBe = type.getKind() == ElementKind.RECORD || SealedTypes.isSealed(type);
      return DocumentTypes.isDocument(type)
          || AnnotationUse.isOn(type, DynamoProjection.class)
          || (canBe && !lost.on(type).isEmpty());
    }

    private static Stream<TypeElement> subtypes(TypeElement type) {
      return SealedTypes.isSealed(type) ? SealedTypes.direct(type) : Stream.empty();
    }

    /** A record of a sealed model needs the others through the interface. */
    private static Stream<TypeElement> table(TypeElement type) {
      return Stream.concat(ModelTypes.ofRecord(type).stream(), Indexes.itemTypes(type));
    }

    private static Stream<TypeElement> projected(TypeElement type) {
      return AnnotationUse.on(type, DynamoProjection.class)
          .flatMap(projection -> projection.type("of"))
          .stream();
    }
  }
}
