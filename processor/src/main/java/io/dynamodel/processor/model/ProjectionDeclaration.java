package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.HashSet;
import java.util.Set;

/**
 * A record with {@code @DynamoProjection} as it is declared.
 *
 * @param record the record; what its components are called, how they are stored and what they are
 *     is the model's to say, where that has such components
 * @param model the model
 */
public record ProjectionDeclaration(RecordDeclaration record, RecordDeclaration model)
    implements Declaration {

  @Override
  public Outline outline() {
    return record.outline();
  }

  @Override
  public Set<ClassName> uses() {
    Set<ClassName> uses = new HashSet<>(record.uses());
    uses.add(model.outline().type());
    return uses;
  }
}
