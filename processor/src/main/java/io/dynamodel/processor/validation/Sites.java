package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;

/** The places in a record, and how messages call them. */
final class Sites {
  private Sites() {}

  static Site of(RecordDeclaration record) {
    return new Site.Type(record.outline().type());
  }

  static Site of(RecordDeclaration record, ComponentDeclaration component) {
    return new Site.Component(record.outline().type(), component.name());
  }

  static Site.AnnotationMember of(IndexDeclaration index, String member) {
    return new Site.AnnotationMember(
        index.declaredOn(), index.scope().annotation(), index.position(), member);
  }

  static Site of(IndexDeclaration index, String member, int part) {
    return new Site.AnnotationPart(of(index, member), part);
  }

  static Site ofTableName(RecordDeclaration record) {
    return new Site.AnnotationMember(
        record.outline().table().orElseThrow().declaredOn(), "DynamoModel", 0, "table");
  }

  /** {@code Event}. */
  static String name(RecordDeclaration record) {
    return TypeText.simple(record.outline().type());
  }

  /** {@code Event.status}. */
  static String name(RecordDeclaration record, ComponentDeclaration component) {
    return name(record) + "." + component.name();
  }
}
