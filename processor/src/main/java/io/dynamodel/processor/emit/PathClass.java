package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import io.dynamodel.processor.model.ComponentType.Document;
import io.dynamodel.processor.model.Origin;
import javax.lang.model.element.Modifier;

/** What the path classes of records and of sealed interfaces have in common. */
final class PathClass {
  private PathClass() {}

  /** The type variable for the model that has the attribute. */
  static TypeVariableName model(Origin origin) {
    return TypeVariableName.get(origin.typeVariable("M", "Model"));
  }

  /** Starts the class, with the variant of it for what can be removed. */
  static TypeSpec.Builder of(Document document, Origin origin, Stamp stamp) {
    TypeVariableName model = model(origin);
    return stamp
        .classFor(origin, document.path())
        .addTypeVariable(model)
        .superclass(
            ParameterizedTypeName.get(RuntimeTypes.DOCUMENT_ATTRIBUTE, model, document.javaType()))
        .addJavadoc(
            "An attribute that holds a {@link $T} (M), and the attributes in it.\n\n"
                + "@param <$T> the model that has the attribute",
            document.javaType(),
            model)
        .addType(optionalPath(document, model));
  }

  /** Starts the constructor of the class. */
  static MethodSpec.Builder constructor(Document document) {
    return constructor().addStatement("super(path, $L)", ConverterCode.of(document));
  }

  private static TypeSpec optionalPath(Document document, TypeVariableName model) {
    ClassName name = document.optionalPath();
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addTypeVariable(model)
        .superclass(ParameterizedTypeName.get(document.path(), model))
        .addSuperinterface(
            ParameterizedTypeName.get(RuntimeTypes.REMOVABLE, model, document.javaType()))
        .addJavadoc("The same, where the attribute can be removed.\n\n")
        .addJavadoc("@param <$T> the model that has the attribute", model)
        .addMethod(constructor().addStatement("super(path)").build())
        .build();
  }

  private static MethodSpec.Builder constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("An attribute for generated code.")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.ATTRIBUTE_PATH, "path");
  }
}
