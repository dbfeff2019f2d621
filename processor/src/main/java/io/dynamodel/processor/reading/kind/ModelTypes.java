package io.dynamodel.processor.reading.kind;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.processor.reading.source.AnnotationUse;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Which types are models: those that say so, and the records of sealed ones. */
public final class ModelTypes {
  private ModelTypes() {}

  /** Whether items are made of it. */
  public static boolean isModel(TypeElement type) {
    return AnnotationUse.isOn(type, DynamoModel.class) || ofRecord(type).isPresent();
  }

  /** The sealed model that a record belongs to; empty if it belongs to none. */
  public static Optional<TypeElement> ofRecord(TypeElement type) {
    return type.getKind() == ElementKind.RECORD ? above(type) : Optional.empty();
  }

  /** The sealed model that permits a type, directly or through other sealed interfaces. */
  public static Optional<TypeElement> above(TypeElement type) {
    return SealedTypes.above(type).filter(ModelTypes::isSealedModel).findFirst();
  }

  public static boolean isSealedModel(TypeElement type) {
    return SealedTypes.isSealed(type) && AnnotationUse.isOn(type, DynamoModel.class);
  }

  /**
   * The records with which a type shares a table: of a sealed model all, of a record the others.
   */
  public static Stream<TypeElement> family(TypeElement type) {
    Stream<TypeElement> sealed = isSealedModel(type) ? Stream.of(type) : ofRecord(type).stream();
    return sealed.flatMap(SealedTypes::records).filter(record -> !record.equals(type));
  }
}
