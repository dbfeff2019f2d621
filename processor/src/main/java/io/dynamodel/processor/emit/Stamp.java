package io.dynamodel.processor.emit;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.Origin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What all generated types have in common: annotations, visibility, layout of the file. */
public final class Stamp {
  private static final String PROCESSOR = "io.dynamodel.processor.DynamoModelProcessor";

  private final Optional<ClassName> generated;

  /**
   * Stamps the types of one compilation.
   *
   * @param generated the standard annotation of generated code, where the user's module sees it
   */
  public Stamp(Optional<ClassName> generated) {
    this.generated = generated;
  }

  /** Starts a generated class that belongs to {@code origin}. */
  TypeSpec.Builder classFor(Origin origin, ClassName name) {
    TypeSpec.Builder type = bare(name, origin.visible());
    type.addAnnotation(RuntimeTypes.NULL_MARKED);
    type.alwaysQualify(origin.shadowed().toArray(String[]::new));
    if (!origin.suppressed().isEmpty()) {
      type.addAnnotation(suppress(origin.suppressed()));
    }
    return type;
  }

  /** Starts a generated class that needs nothing but our annotations. */
  TypeSpec.Builder bare(ClassName name, boolean visible) {
    TypeSpec.Builder type = TypeSpec.classBuilder(name);
    generated.map(Stamp::byProcessor).ifPresent(type::addAnnotation);
    type.addAnnotation(RuntimeTypes.DYNAMO_GENERATED);
    if (visible) {
      type.addModifiers(Modifier.PUBLIC);
    }
    return type;
  }

  /** The file of a generated class. */
  static JavaFile file(ClassName name, TypeSpec type) {
    return JavaFile.builder(name.packageName(), type)
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }

  private static AnnotationSpec byProcessor(ClassName generated) {
    return AnnotationSpec.builder(generated).addMember("value", "$L", Quoted.of(PROCESSOR)).build();
  }

  private static AnnotationSpec suppress(List<String> warnings) {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", warnings.size() == 1 ? "$L" : "{$L}", Quoted.all(warnings))
        .build();
  }
}
