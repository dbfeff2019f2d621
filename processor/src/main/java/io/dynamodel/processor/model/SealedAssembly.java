package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.TableModel.Index;
import io.dynamodel.processor.model.TableModel.Key;
import io.dynamodel.processor.model.TableModel.KeyComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what the types of a sealed model have in common. */
final class SealedAssembly {
  private final SealedModelDeclaration declaration;
  private final List<TableModel> types;

  SealedAssembly(SealedModelDeclaration declaration, List<TableModel> types) {
    this.declaration = declaration;
    this.types = types;
  }

  SealedTableModel table() {
    Outline outline = declaration.outline();
    TableDeclaration table = outline.table().orElseThrow();
    return new SealedTableModel(
        new Origin(
            outline.type(), outline.visible(), declaration.shadowed(), declaration.suppressed()),
        outline.names().table(),
        table.async() ? Optional.of(outline.names().asyncTable()) : Optional.empty(),
        Optional.of(TableAssembly.constants(outline.type())),
        table.name().orElse(""),
        types,
        partition(types.stream().map(TableModel::key).toList()),
        table.indexes().stream().flatMap(index -> index(index).stream()).toList(),
        common());
  }

  /** The key with which a query can read items of all types. */
  private static Optional<Key> partition(List<Key> keys) {
    long kinds = keys.stream().map(SealedAssembly::description).distinct().count();
    return kinds == 1
        ? Optional.of(new Key(keys.get(0).partition(), Optional.empty()))
        : Optional.empty();
  }

  /** Equal for partition keys that are the same text for the same parameters. */
  private static List<?> description(Key key) {
    return key.partition().stream().map(SealedAssembly::description).toList();
  }

  private static Object description(KeySource source) {
    return source instanceof KeyTemplate template
        ? List.of(
            template.attribute(),
            template.unescaped(),
            template.pieces().stream().map(SealedAssembly::description).toList())
        : description((KeyComponent) source);
  }

  private static Object description(KeyTemplate.Piece piece) {
    return piece instanceof KeyTemplate.Part part
        ? List.of(description(part.component()), part.width())
        : piece;
  }

  private static Object description(KeyComponent key) {
    Component component = key.component();
    return List.of(component.name(), component.attribute(), component.type());
  }

  /** The index, if all types have it and it holds whole items. */
  private Optional<Index> index(IndexDeclaration declared) {
    List<Index> all =
        types.stream()
            .flatMap(type -> type.indexes().stream())
            .filter(index -> index.name().equals(declared.name()))
            .toList();
    return all.size() == types.size() && !declared.isPartial()
        ? partition(all.stream().map(Index::key).toList()).map(key -> all.get(0).withKey(key))
        : Optional.empty();
  }

  /** Named by the first type, which says as much as any. */
  private List<Component> common() {
    return types.stream()
        .limit(1)
        .flatMap(type -> type.record().stored().stream())
        .flatMap(component -> common(component).stream())
        .toList();
  }

  private Optional<Component> common(Component component) {
    List<Component> same =
        types.stream()
            .flatMap(type -> type.record().stored().stream())
            .filter(other -> isSame(component, other))
            .toList();
    // No update is for what is a key of any type.
    Stream<Component> keys = same.stream().filter(other -> other.role().isKey());
    return same.size() == types.size()
        ? Stream.concat(keys, Stream.of(component)).findFirst()
        : Optional.empty();
  }

  private static boolean isSame(Component one, Component other) {
    return one.name().equals(other.name())
        && one.attribute().equals(other.attribute())
        && one.type().javaType().equals(other.type().javaType())
        && converter(one.type()).equals(converter(other.type()));
  }

  /** Beside the Java type, that says how a value is stored. */
  private static Optional<ClassName> converter(ComponentType type) {
    return type instanceof ComponentType.Converted converted
        ? Optional.of(converted.converter())
        : Optional.empty();
  }
}
