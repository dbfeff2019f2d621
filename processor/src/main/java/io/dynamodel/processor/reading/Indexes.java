package io.dynamodel.processor.reading;

import com.squareup.javapoet.TypeName;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.IndexProjection;
import io.dynamodel.processor.model.IndexScope;
import io.dynamodel.processor.model.ItemProjection;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

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

  /** The types that they name for their items. */
  static Stream<TypeElement> itemTypes(TypeElement type) {
    return Stream.<Class<? extends Annotation>>of(GlobalIndex.class, LocalIndex.class)
        .flatMap(annotation -> AnnotationUse.all(type, annotation).stream())
        .flatMap(index -> index.type("as").stream());
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
        index.mirrored("as").filter(as -> as.getKind() != TypeKind.VOID).map(Indexes::projection),
        index.text("method").filter(method -> !method.isEmpty()));
  }

  private static ItemProjection projection(TypeMirror as) {
    Optional<TypeElement> type = new TypeUse(as).element();
    return new ItemProjection(
        TypeName.get(as),
        type.flatMap(element -> AnnotationUse.on(element, DynamoProjection.class))
            .flatMap(projection -> projection.mirrored("of"))
            .map(TypeName::get),
        type.map(Indexes::components).orElse(List.of()),
        type.map(Indexes::parts).orElse(List.of()),
        type.map(Deprecations::ofItem).orElse(List.of()));
  }

  private static List<String> components(TypeElement type) {
    return type.getRecordComponents().stream()
        .map(component -> component.getSimpleName().toString())
        .toList();
  }

  private static List<String> parts(TypeElement type) {
    return type.getRecordComponents().stream()
        .filter(component -> Parts.partOf(new TypeUse(component.asType())).isPresent())
        .map(component -> component.getSimpleName().toString())
        .toList();
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
