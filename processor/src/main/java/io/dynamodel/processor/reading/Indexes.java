package io.dynamodel.processor.reading;

import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.IndexProjection;
import io.dynamodel.processor.model.IndexScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads the annotations for the indexes of a table. */
final class Indexes {
  private Indexes() {}

  /** The global ones, then the local ones, each in their order in the source. */
  static List<IndexDeclaration> of(TypeElement type) {
    return Stream.of(
            all(AnnotationUse.all(type, GlobalIndex.class), IndexScope.GLOBAL),
            all(AnnotationUse.all(type, LocalIndex.class), IndexScope.LOCAL))
        .flatMap(List::stream)
        .toList();
  }

  private static List<IndexDeclaration> all(List<AnnotationUse> annotations, IndexScope scope) {
    List<IndexDeclaration> indexes = new ArrayList<>();
    for (int position = 0; position < annotations.size(); position++) {
      index(annotations.get(position), scope, position).ifPresent(indexes::add);
    }
    return indexes;
  }

  /** Empty if the annotation lacks what it needs, which the compiler says by itself. */
  private static Optional<IndexDeclaration> index(
      AnnotationUse index, IndexScope scope, int position) {
    Optional<String> name = index.text("name");
    Optional<Key> key = scope == IndexScope.GLOBAL ? globalKey(index) : localKey(index);
    return name.flatMap(text -> key.map(keys -> index(index, scope, position, text, keys)));
  }

  private static IndexDeclaration index(
      AnnotationUse index, IndexScope scope, int position, String name, Key key) {
    return new IndexDeclaration(
        scope,
        position,
        name,
        key.partition(),
        key.sort(),
        index.constant("projection").map(IndexProjection::valueOf).orElse(IndexProjection.ALL),
        index.texts("include").orElse(List.of()),
        index.text("method").filter(method -> !method.isEmpty()));
  }

  private record Key(List<String> partition, List<String> sort) {}

  private static Optional<Key> globalKey(AnnotationUse index) {
    return index
        .texts("partition")
        .map(partition -> new Key(partition, index.texts("sort").orElse(List.of())));
  }

  private static Optional<Key> localKey(AnnotationUse index) {
    return index.text("sort").map(sort -> new Key(List.of(), List.of(sort)));
  }
}
