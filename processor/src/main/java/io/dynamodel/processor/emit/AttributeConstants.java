package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class {@code A} with a constant for each attribute. */
final class AttributeConstants {
  private static final String NAME = "A";

  private final ClassName model;

  private AttributeConstants(ClassName model) {
    this.model = model;
  }

  /** Those of a table. */
  static TypeSpec of(TableModel table) {
    ClassName model = table.record().type();
    return new AttributeConstants(model)
        .type(table.record().stored(), "for conditions and updates");
  }

  /** Those of a part of a model, which no update is about. */
  static TypeSpec of(ClassName model, List<Component> attributes) {
    return new AttributeConstants(model).type(attributes, "for conditions");
  }

  private TypeSpec type(List<Component> attributes, String use) {
    return TypeSpec.classBuilder(NAME)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The attributes of {@link $T}, $L.", model, use)
        .addFields(attributes.stream().map(this::constant).toList())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private FieldSpec constant(Component component) {
    CodeBlock path =
        CodeBlock.of("$T.of($L)", RuntimeTypes.ATTRIBUTE_PATH, Quoted.of(component.attribute()));
    AttributeCode attribute = AttributeWriter.of(component, model, path);
    return FieldSpec.builder(
            attribute.type(), component.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(AttributeJavadoc.of(component))
        .initializer(attribute.creation())
        .build();
  }
}
