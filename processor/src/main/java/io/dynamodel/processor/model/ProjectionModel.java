package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/**
 * A record with {@code @DynamoProjection}.
 *
 * @param record the record; its mapper is the generated class, and only reads
 * @param model the model whose items it is read from, or the document that it reads a part of
 * @param ofDocument whether it is a part of a document: no table reads it by itself
 */
public record ProjectionModel(RecordModel record, ClassName model, boolean ofDocument) {

  /** The components that are read as a whole. */
  public List<Component> wholes() {
    return record.attributes().stream()
        .filter(component -> !(component.type() instanceof ComponentType.Part))
        .toList();
  }

  /** The components that read only members of a document. */
  public List<Component> parts() {
    return record.attributes().stream()
        .filter(component -> component.type() instanceof ComponentType.Part)
        .toList();
  }
}
