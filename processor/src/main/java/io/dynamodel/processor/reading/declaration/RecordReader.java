package io.dynamodel.processor.reading.declaration;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.processor.diagnostics.Problems;
import io.dynamodel.processor.model.Outline;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.naming.AttributeNaming;
import io.dynamodel.processor.reading.kind.DocumentTypes;
import io.dynamodel.processor.reading.kind.ModelTypes;
import io.dynamodel.processor.reading.kind.UserWarnings;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.JavaLang;
import io.dynamodel.processor.reading.source.JavadocParams;
import io.dynamodel.processor.reading.storage.Storages;
import io.dynamodel.processor.reading.storage.StoredTypes;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the records that are models or documents. */
public final class RecordReader {
  private final Elements elements;
  private final Types types;
  private final Outlines outlines;
  private final Problems problems;
  private final Map<ClassName, List<RecordDeclaration>> families = new HashMap<>();

  public RecordReader(Elements elements, Types types, Outlines outlines, Problems problems) {
    this.elements = elements;
    this.types = types;
    this.outlines = outlines;
    this.problems = problems;
  }

  public RecordDeclaration of(TypeElement type, Outline outline) {
    return of(type, outline, family(type));
  }

  private RecordDeclaration of(
      TypeElement type, Outline outline, List<RecordDeclaration> siblings) {
    return new RecordDeclaration(
        outline,
        typeName(type),
        JavaLang.hiddenFrom(outline.type(), elements),
        UserWarnings.ofRecord(type, elements),
        components(outline).of(type, naming(type), JavadocParams.of(type, elements)),
        siblings);
  }

  /**
   * The records with which a type shares a table, by their names; read once for all of them. What
   * is wrong with them is found when it is their turn.
   */
  public List<RecordDeclaration> family(TypeElement type) {
    TypeElement model = ModelTypes.ofRecord(type).orElse(type);
    return families.computeIfAbsent(ClassName.get(model), key -> ofModel(model)).stream()
        .filter(record -> !record.outline().type().equals(ClassName.get(type)))
        .toList();
  }

  private List<RecordDeclaration> ofModel(TypeElement model) {
    RecordReader silent = new RecordReader(elements, types, outlines, new Problems());
    return ModelTypes.family(model)
        .sorted(Comparator.comparing(ClassName::get))
        .map(record -> silent.of(record, outlines.of(record).orElseThrow(), List.of()))
        .toList();
  }

  private static Optional<String> typeName(TypeElement type) {
    return DocumentTypes.typeName(type)
        .or(() -> ModelTypes.ofRecord(type).flatMap(model -> DocumentTypes.givenTypeName(type)));
  }

  private Components components(Outline outline) {
    return new Components(new Storages(new StoredTypes(elements, types, outline.type())), problems);
  }

  private static AttributeNaming naming(TypeElement type) {
    Stream<AnnotationUse> own =
        Stream.<Class<? extends Annotation>>of(DynamoModel.class, DynamoDocument.class)
            .flatMap(annotation -> AnnotationUse.on(type, annotation).stream());
    Stream<AnnotationUse> inherited =
        Stream.concat(
            ModelTypes.ofRecord(type)
                .flatMap(model -> AnnotationUse.on(model, DynamoModel.class))
                .stream(),
            DocumentTypes.sealedDocument(type)
                .flatMap(document -> AnnotationUse.on(document, DynamoDocument.class))
                .stream());
    return Stream.concat(own, inherited)
        .limit(1)
        .flatMap(use -> use.constant("naming").stream())
        .map(AttributeNaming::valueOf)
        .findFirst()
        .orElse(AttributeNaming.IDENTITY);
  }
}
