package io.dynamodel.processor.reading.kind;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.processor.diagnostics.ModelMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.ProjectionMessages;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.Kind;
import io.dynamodel.processor.model.Outline;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.Privacy;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Whether a type is one whose components can be looked at. */
public final class Shape {
  private Shape() {}

  /** What is wrong with the type as such. */
  public static Optional<Problem> problem(TypeElement type, Outline outline) {
    Site site = new Site.Type(outline.type());
    String name = TypeText.simple(outline.type());
    if (type.getKind() != ElementKind.RECORD && !isSealed(outline)) {
      return Optional.of(notARecord(site, name, type, outline));
    }
    if (outline.projection().isPresent() && outline.hasMapper()) {
      return Optional.of(ProjectionMessages.projectionAndOther(site, name, mapped(outline)));
    }
    if (outline.table().isPresent() && outline.document() && !isBothBelow(type)) {
      return Optional.of(ModelMessages.modelAndDocument(site, name));
    }
    return type.getTypeParameters().isEmpty()
        ? Privacy.of(type, outline.type().packageName()).map(privacy -> hidden(name, privacy))
        : Optional.of(ModelMessages.genericRecord(site, name));
  }

  /** Whether it is both because of one interface, which has the message. */
  private static boolean isBothBelow(TypeElement type) {
    return !AnnotationUse.isOn(type, DynamoDocument.class)
        && !AnnotationUse.isOn(type, DynamoModel.class)
        && DocumentTypes.sealedDocument(type).equals(ModelTypes.ofRecord(type));
  }

  private static boolean isSealed(Outline outline) {
    return outline.kinds().stream()
        .allMatch(kind -> kind instanceof Kind.SealedDocument || kind instanceof Kind.SealedModel);
  }

  private static Problem notARecord(Site site, String name, TypeElement type, Outline outline) {
    return outline.hasMapper()
        ? ModelMessages.notARecord(
            site, name, mapped(outline), kind(type), "a record, or a sealed interface of records")
        : ModelMessages.notARecord(site, name, "DynamoProjection", kind(type), "a record");
  }

  private static String mapped(Outline outline) {
    return outline.table().isPresent() ? "DynamoModel" : "DynamoDocument";
  }

  // There, since all types in it suffer from the same mistake.
  private static Problem hidden(String name, Privacy privacy) {
    Site culprit = new Site.Type(ClassName.get(privacy.culprit()));
    return ModelMessages.privateRecord(culprit, name, privacy.name());
  }

  /** What kind of type it is, for messages. */
  public static String kind(TypeElement type) {
    return switch (type.getKind()) {
      case CLASS -> "a class";
      case INTERFACE -> "an interface";
      case ENUM -> "an enum";
      default -> "an annotation";
    };
  }
}
