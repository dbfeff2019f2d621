package io.dynamodel.processor.reading.table;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.IndexProjection;
import io.dynamodel.processor.model.IndexScope;
import io.dynamodel.processor.model.ItemProjection;
import io.dynamodel.processor.model.KeySourceDeclaration;
import io.dynamodel.processor.reading.kind.Parts;
import io.dynamodel.processor.reading.kind.UserWarnings;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.TypeUse;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the annotations for the indexes of a table. */
public final class Indexes {
  private Indexes() {}

  /** The global ones, then the local ones, each in their order in the source. */
  static List<IndexDeclaration> of(TypeElement type) {
    return Stream.of(
            all(type, GlobalIndex.class, IndexScope.GLOBAL),
            all(type, LocalIndex.class, IndexScope.LOCAL))
        .flatMap(List::stream)
        .toList();
  }

  /** The types that they name for their items. */
  public static Stream<TypeElement> itemTypes(TypeElement type) {
    return Stream.<Class<? extends Annotation>>of(GlobalIndex.class, LocalIndex.class)
        .flatMap(annotation -> AnnotationUse.all(type, annotation).stream())
        .flatMap(index -> index.type("as").stream());
  }

  private static List<IndexDeclaration> all(
      TypeElement type, Class<? extends Annotation> annotation, IndexScope scope) {
    List<AnnotationUse> uses = AnnotationUse.all(type, annotation);
    List<IndexDeclaration> indexes = new ArrayList<>();
    for (int position = 0; position < uses.size(); position++) {
      index(ClassName.get(type), uses.get(position), scope, position).ifPresent(indexes::add);
    }
    return indexes;
  }

  /** Empty if the annotation lacks a name, which the compiler says by itself. */
  private static Optional<IndexDeclaration> index(
      ClassName type, AnnotationUse index, IndexScope scope, int position) {
    return index.text("name").map(name -> index(type, index, scope, position, name));
  }

  private static IndexDeclaration index(
      ClassName type, AnnotationUse index, IndexScope scope, int position, String name) {
    return new IndexDeclaration(
        type,
        scope,
        position,
        name,
        scope == IndexScope.LOCAL ? List.of() : key(type, index, position, "partition"),
        key(type, index, position, "sort"),
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
        type.map(UserWarnings::ofType).orElse(List.of()));
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

  private static List<KeySourceDeclaration> key(
      ClassName type, AnnotationUse index, int position, String key) {
    return Stream.<KeySourceDeclaration>concat(
            components(index, key).stream().map(KeySourceDeclaration.OfComponent::new),
            Templates.ofIndex(index, type, position, key).stream())
        .toList();
  }

  /** A local index names one component, not an array. */
  private static List<String> components(AnnotationUse index, String key) {
    return index.texts(key).orElseGet(() -> index.text(key).stream().toList());
  }
}
