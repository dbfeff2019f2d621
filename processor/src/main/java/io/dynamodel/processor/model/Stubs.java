package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.naming.MemberNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types that were promised for a type with mistakes. */
public final class Stubs {
  private static final String UNKNOWN = "part";

  private final Outline outline;

  private Stubs(Outline outline) {
    this.outline = outline;
  }

  /** All of them but those whose names are taken. */
  public static List<StubModel> of(Outline outline) {
    Stubs stubs = new Stubs(outline);
    return Stream.of(
            stubs.table(), stubs.asyncTable(), stubs.mapper(), stubs.path(), stubs.projection())
        .flatMap(Optional::stream)
        .filter(stub -> !outline.taken().contains(stub.type()))
        .toList();
  }

  /** Nobody was promised this one. */
  public static StubModel nothing(Outline outline) {
    return new StubModel(outline.names().nothing(), false, List.of(), List.of());
  }

  private Optional<StubModel> table() {
    ClassName type = outline.names().table();
    return outline.table().map(table -> stub(type, List.of(), nested(type, table)));
  }

  private Optional<StubModel> asyncTable() {
    ClassName type = outline.names().asyncTable();
    return outline
        .table()
        .filter(TableDeclaration::async)
        .map(table -> stub(type, List.of(), nested(type, table)));
  }

  private List<StubModel> nested(ClassName type, TableDeclaration table) {
    QueryNames queries = new QueryNames(outline.type(), Set.of());
    Stream<StubModel> ofIndexes =
        table.indexes().stream().flatMap(index -> ofIndex(type, index, queries));
    StubModel ofTable = query(type, queries.ofTable(), queries, steps(table));
    return Stream.concat(Stream.of(attributes(type), ofTable), ofIndexes).toList();
  }

  private static List<String> steps(TableDeclaration table) {
    return steps(
        table.partition().<KeySourceDeclaration>map(key -> key).stream().toList(),
        table.sort().<KeySourceDeclaration>map(key -> key).stream().toList());
  }

  private Stream<StubModel> ofIndex(ClassName type, IndexDeclaration index, QueryNames queries) {
    return index.method().filter(MemberNames::isMethodName).stream()
        .flatMap(
            method ->
                Stream.concat(
                    Stream.of(ofIndex(type, index, queries, method)),
                    index.hasOwnItem()
                        ? Stream.of(item(type.nestedClass(queries.ofItem(method))))
                        : Stream.empty()));
  }

  private StubModel ofIndex(
      ClassName type, IndexDeclaration index, QueryNames queries, String method) {
    String query = queries.of(method);
    return query(type, query, queries, steps(index.partition(), index.sort()));
  }

  /** A part whose name can't be that of a step, or can't be read, is one all the same. */
  private static List<String> steps(
      List<KeySourceDeclaration> partition, List<KeySourceDeclaration> sort) {
    Stream<String> unread =
        KeySourceDeclaration.templatesOf(sort)
            .filter(template -> !template.template().faults().isEmpty())
            .map(template -> UNKNOWN);
    Stream<String> read =
        KeySourceDeclaration.steps(partition, sort).stream()
            .map(step -> MemberNames.isMethodName(step) ? step : UNKNOWN);
    return Stream.concat(read, unread).toList();
  }

  private StubModel query(ClassName table, String name, QueryNames queries, List<String> steps) {
    ClassName type = table.nestedClass(name);
    return stub(
        type,
        List.of(),
        queries.after(name, steps).stream()
            .map(next -> stub(type.nestedClass(next), List.of(), List.of()))
            .toList());
  }

  private StubModel item(ClassName type) {
    return stub(type, List.of(), List.of(attributes(type)));
  }

  private StubModel attributes(ClassName type) {
    return stub(type.nestedClass("A"), List.of(), List.of());
  }

  private Optional<StubModel> mapper() {
    return outline.hasMapper()
        ? Optional.of(stub(outline.names().mapper(), List.of(), List.of()))
        : Optional.empty();
  }

  private Optional<StubModel> projection() {
    ClassName type = outline.names().projection();
    // A static import finds a type as well as the field that would have that name.
    List<StubModel> members =
        Stream.of("A", "SELECTION")
            .map(name -> stub(type.nestedClass(name), List.of(), List.of()))
            .toList();
    return outline.projection().map(annotation -> stub(type, List.of(), members));
  }

  private Optional<StubModel> path() {
    List<String> model = List.of("M");
    StubModel optional = stub(outline.names().optionalPath(), model, List.of());
    return outline.document()
        ? Optional.of(stub(outline.names().path(), model, List.of(optional)))
        : Optional.empty();
  }

  private StubModel stub(ClassName type, List<String> variables, List<StubModel> nested) {
    return new StubModel(type, outline.visible(), variables, nested);
  }
}
