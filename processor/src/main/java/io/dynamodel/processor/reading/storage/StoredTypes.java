package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.List;
import java.util.Optional;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** How types are stored: the first classifier that knows a type says, and the last knows all. */
public final class StoredTypes implements Classifier {
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

  @Override
  public Classification classify(TypeUse type) {
    return classifiers.stream()
        .map(classifier -> classifier.classify(type))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }
}
