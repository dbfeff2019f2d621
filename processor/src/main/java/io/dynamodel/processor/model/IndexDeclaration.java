package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.naming.IndexMethods;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A secondary index as it is declared, mistakes included.
 *
 * @param declaredOn the type with the annotation: it may be the interface of a sealed model
 * @param scope whether it is a global or a local one
 * @param position counts the type's indexes of that scope, from 0
 * @param partition where its partition key comes from; a local index has the table's
 * @param sort where its sort key comes from
 * @param projection which attributes it holds
 * @param include the names of what should be components
 * @param as the type that is named for its items, if one is
 * @param givenMethod the method's name, if the annotation has one
 */
public record IndexDeclaration(
    ClassName declaredOn,
    IndexScope scope,
    int position,
    String name,
    List<KeySourceDeclaration> partition,
    List<KeySourceDeclaration> sort,
    IndexProjection projection,
    List<String> include,
    Optional<ItemProjection> as,
    Optional<String> givenMethod) {

  public IndexDeclaration {
    partition = List.copyOf(partition);
    sort = List.copyOf(sort);
    include = List.copyOf(include);
  }

  public boolean isLocal() {
    return scope == IndexScope.LOCAL;
  }

  /** Whether it holds less than the table does. */
  public boolean isPartial() {
    return projection != IndexProjection.ALL;
  }

  /** Whether a type is generated for its items. */
  public boolean hasOwnItem() {
    return isPartial() && as.isEmpty();
  }

  /** The names of what it includes, if its projection includes something. */
  public List<String> included() {
    return projection == IndexProjection.INCLUDE ? include : List.of();
  }

  /** The method that queries the index; empty if the index's name is of no use for it. */
  public Optional<String> method() {
    return givenMethod.or(() -> IndexMethods.of(name));
  }

  /** Whether a component is one of its keys. */
  public boolean hasKey(String component) {
    return Stream.of(partition, sort)
        .flatMap(key -> KeySourceDeclaration.componentsOf(key).stream())
        .anyMatch(component::equals);
  }

  /** The templates of its keys. */
  public Stream<KeyTemplateDeclaration> templates() {
    return Stream.of(partition, sort).flatMap(KeySourceDeclaration::templatesOf);
  }
}
