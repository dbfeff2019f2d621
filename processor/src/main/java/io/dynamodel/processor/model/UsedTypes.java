package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types, of users or generated, that a record's components need. */
final class UsedTypes implements ComponentType.Cases<Stream<ClassName>> {
  private static final UsedTypes INSTANCE = new UsedTypes();

  private UsedTypes() {}

  /** The enums, converters, documents and mappers of documents. */
  static Set<ClassName> of(RecordDeclaration record) {
    return record.components().stream()
        .flatMap(component -> component.storage().stream())
        .flatMap(storage -> storage.type().match(INSTANCE))
        .collect(Collectors.toSet());
  }

  @Override
  public Stream<ClassName> scalar(ComponentType.Scalar type) {
    return Stream.empty();
  }

  @Override
  public Stream<ClassName> enumType(ComponentType.EnumType type) {
    return Stream.of(type.javaType());
  }

  @Override
  public Stream<ClassName> converted(ComponentType.Converted type) {
    return Stream.of(type.converter());
  }

  @Override
  public Stream<ClassName> list(ComponentType.ListType type) {
    return type.element().type().match(this);
  }

  @Override
  public Stream<ClassName> set(ComponentType.SetType type) {
    return type.element().match(this);
  }

  @Override
  public Stream<ClassName> map(ComponentType.MapType type) {
    return Stream.concat(type.key().match(this), type.value().type().match(this));
  }

  @Override
  public Stream<ClassName> document(ComponentType.Document type) {
    return Stream.of(type.javaType(), type.mapper());
  }

  @Override
  public Stream<ClassName> part(ComponentType.Part type) {
    return Stream.concat(Stream.of(type.javaType(), type.reader()), document(type.document()));
  }

  @Override
  public Stream<ClassName> freeForm(ComponentType.FreeForm type) {
    return Stream.empty();
  }
}
