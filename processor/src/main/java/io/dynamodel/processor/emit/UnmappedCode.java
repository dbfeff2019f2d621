package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.RecordModel;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What a mapper does with attributes that no component maps. */
final class UnmappedCode {
  private static final ParameterizedTypeName NAMES =
      ParameterizedTypeName.get(Set.class, String.class);

  private UnmappedCode() {}

  /** The names of the attributes that are mapped. */
  static Optional<FieldSpec> constant(RecordModel origin) {
    return origin
        .attributeNames()
        .map(
            name ->
                FieldSpec.builder(NAMES, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(
                        "$T.of($L)", ClassName.get(Set.class), Quoted.all(origin.mappedNames()))
                    .build());
  }

  static CodeBlock write(Component component, RecordModel origin, CodeBlock value) {
    return CodeBlock.of(
        ".unmapped($L, $L, $L)",
        Quoted.of(component.name()),
        origin.attributeNames().orElseThrow(),
        value);
  }

  static CodeBlock read(RecordModel origin) {
    return CodeBlock.of("in.unmapped($L)", origin.attributeNames().orElseThrow());
  }
}
