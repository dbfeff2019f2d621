package io.dynamodel.processor.reading;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.processor.diagnostics.Problems;
import io.dynamodel.processor.model.Outline;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.naming.AttributeNaming;
import java.lang.annotation.Annotation;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the records that are models or documents. */
final class RecordReader {
  private final Elements elements;
  private final Types types;
  private final Problems problems;

  RecordReader(Elements elements, Types types, Problems problems) {
    this.elements = elements;
    this.types = types;
    this.problems = problems;
  }

  RecordDeclaration of(TypeElement type, Outline outline) {
    return new RecordDeclaration(
        outline,
        DocumentTypes.typeName(type),
        JavaLang.hiddenFrom(outline.type(), elements),
        Deprecations.ofRecord(type),
        components(outline).of(type, naming(type), JavadocParams.of(type, elements)));
  }

  private Components components(Outline outline) {
    return new Components(new Storages(new StoredTypes(elements, types, outline.type())), problems);
  }

  private static AttributeNaming naming(TypeElement type) {
    Stream<AnnotationUse> own =
        Stream.<Class<? extends Annotation>>of(DynamoModel.class, DynamoDocument.class)
            .flatMap(annotation -> AnnotationUse.on(type, annotation).stream());
    Stream<AnnotationUse> inherited =
        DocumentTypes.sealedDocument(type).stream()
            .flatMap(document -> AnnotationUse.on(document, DynamoDocument.class).stream());
    return Stream.concat(own, inherited)
        .limit(1)
        .flatMap(use -> use.constant("naming").stream())
        .map(AttributeNaming::valueOf)
        .findFirst()
        .orElse(AttributeNaming.IDENTITY);
  }
}
