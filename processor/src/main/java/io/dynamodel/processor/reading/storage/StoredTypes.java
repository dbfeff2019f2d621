package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ErrorType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** How types are stored: the first classifier that knows a type says, and the last knows all. */
public final class StoredTypes implements Classifier {
  private static final Set<String> NAMES =
      Stream.concat(
              Scalars.names(),
              Stream.of(List.class, Set.class, Map.class, Optional.class).map(Class::getSimpleName))
          .collect(Collectors.toSet());

  private final List<TypeClassifier> classifiers;

  /**
   * Knows the types that a record can have.
   *
   * @param origin the record: what it can't use, what is generated beside it can't either
   */
  public StoredTypes(Elements elements, Types types, ClassName origin) {
    classifiers =
        List.of(
            new ConvertedTypes(types, origin.packageName()),
            new Scalars(),
            new PrivateTypes(origin.packageName()),
            new Documents(),
            new Enums(),
            new FreeForms(),
            new Lists(this),
            new Sets(this),
            new Maps(this),
            new Records(),
            new Replacements(elements, types),
            new Unsupported());
  }

  /**
   * Whether a type that is not there lacks an import: it has the name of one that all can use, and
   * that nobody generates.
   */
  public static boolean lacksImport(TypeUse type) {
    boolean missing =
        type.mirror() instanceof ErrorType error
            && ((TypeElement) error.asElement()).getQualifiedName().contentEquals(simpleName(error))
            && NAMES.contains(simpleName(error));
    return missing
        || type.arguments().stream().anyMatch(StoredTypes::lacksImport)
        || type.arrayElement().filter(StoredTypes::lacksImport).isPresent();
  }

  private static String simpleName(ErrorType type) {
    return type.asElement().getSimpleName().toString();
  }

  @Override
  public Classification classify(TypeUse type) {
    return classifiers.stream()
        .map(classifier -> classifier.classify(type))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }
}
