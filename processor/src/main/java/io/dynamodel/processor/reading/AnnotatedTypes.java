package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Counter;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.GlobalIndexes;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.LocalIndexes;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unique;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.annotations.Version;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds the types that annotations of ours are on or in. */
public final class AnnotatedTypes {
  private static final Set<Class<? extends Annotation>> ANNOTATIONS =
      Set.of(
          DynamoModel.class,
          DynamoDocument.class,
          DynamoProjection.class,
          GlobalIndex.class,
          GlobalIndexes.class,
          LocalIndex.class,
          LocalIndexes.class,
          PartitionKey.class,
          SortKey.class,
          AutoId.class,
          AttributeName.class,
          ConvertWith.class,
          Counter.class,
          CreatedAt.class,
          Default.class,
          TimeToLive.class,
          TypeName.class,
          Unique.class,
          Unmapped.class,
          UpdatedAt.class,
          Version.class);

  private AnnotatedTypes() {}

  /** The qualified names of the annotations. */
  public static Set<String> annotations() {
    return ANNOTATIONS.stream().map(Class::getCanonicalName).collect(Collectors.toSet());
  }

  /** The types that have such an annotation, or whose components have. */
  public static Set<ClassName> in(RoundEnvironment round) {
    Set<? extends Element> elements = round.getElementsAnnotatedWithAny(ANNOTATIONS);
    return elements.stream()
        .map(element -> element instanceof TypeElement ? element : element.getEnclosingElement())
        .filter(TypeElement.class::isInstance)
        .map(type -> ClassName.get((TypeElement) type))
        .collect(Collectors.toSet());
  }
}
