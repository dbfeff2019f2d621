package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A record with {@code @DynamoProjection}.
 *
 * @param record the record; its mapper is the generated class, and only reads
 * @param model the model whose items it is read from, or the document that it reads a part of
 * @param selected the stored names of what is read as a whole: a part of a key may have to be read
 *     from that
 * @param keys the model's mapper, if it reads parts of keys
 * @param ofDocument whether it is a part of a document: no table reads it by itself
 */
public record ProjectionModel(
    RecordModel record,
    ClassName model,
    List<String> selected,
    Optional<ClassName> keys,
    boolean ofDocument) {

  public ProjectionModel {
    selected = List.copyOf(selected);
  }

  static ProjectionModel of(RecordModel record, KeyRoles roles, Outline model) {
    List<String> selected =
        record.attributes().stream()
            .filter(component -> !(component.type() instanceof ComponentType.Part))
            .flatMap(roles::attributes)
            .distinct()
            .toList();
    return new ProjectionModel(
        record,
        model.type(),
        selected,
        model.table().filter(TableDeclaration::hasTemplate).map(table -> model.names().mapper()),
        model.document());
  }

  /** The components that read only members of a document. */
  public List<Component> parts() {
    return record.attributes().stream()
        .filter(component -> component.type() instanceof ComponentType.Part)
        .toList();
  }
}
