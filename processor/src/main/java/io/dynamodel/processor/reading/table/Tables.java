package io.dynamodel.processor.reading.table;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.processor.model.KeyTemplateDeclaration;
import io.dynamodel.processor.model.TableDeclaration;
import io.dynamodel.processor.reading.kind.ModelTypes;
import io.dynamodel.processor.reading.kind.SealedTypes;
import io.dynamodel.processor.reading.source.AnnotationUse;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads the tables of models. A record of a sealed model has its table through the interface. */
public final class Tables {
  private Tables() {}

  /** The table of a type that says {@code @DynamoModel} itself. */
  public static TableDeclaration own(TypeElement type, AnnotationUse model) {
    return table(type, type, model);
  }

  /** The table of a record of the sealed model {@code sealed}. */
  public static TableDeclaration ofRecord(TypeElement record, TypeElement sealed) {
    return table(record, sealed, AnnotationUse.on(sealed, DynamoModel.class).orElseThrow());
  }

  /** A table whose keys and indexes alone are known. It may have asynchronous access. */
  public static TableDeclaration assumed(TypeElement type) {
    return new TableDeclaration(
        ClassName.get(type),
        Optional.empty(),
        true,
        Optional.empty(),
        template(type, PartitionKey.class),
        template(type, SortKey.class),
        Indexes.of(type));
  }

  private static TableDeclaration table(
      TypeElement type, TypeElement declaring, AnnotationUse model) {
    return new TableDeclaration(
        ClassName.get(declaring),
        model.text("table"),
        AnnotationUse.all(declaring, DynamoModel.class).stream().anyMatch(Tables::isAsync),
        ModelTypes.isSealedModel(declaring) ? typeAttribute(model) : Optional.empty(),
        template(type, PartitionKey.class),
        template(type, SortKey.class),
        Stream.of(declaring, type).distinct().flatMap(each -> Indexes.of(each).stream()).toList());
  }

  /** If it is unknown, it may be. */
  private static boolean isAsync(AnnotationUse model) {
    return model.isSet("async") || model.isUnresolved();
  }

  private static Optional<String> typeAttribute(AnnotationUse model) {
    return Optional.of(model.text("typeAttribute").orElse(TableDeclaration.TYPE_ATTRIBUTE))
        .filter(attribute -> !attribute.equals(DynamoModel.NONE));
  }

  private static Optional<KeyTemplateDeclaration> template(
      TypeElement type, Class<? extends Annotation> annotation) {
    return SealedTypes.nearest(type, each -> Templates.on(each, annotation));
  }
}
