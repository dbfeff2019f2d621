package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.ATTRIBUTE_PATH;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.Component.Edge;
import io.dynamodel.processor.model.DocumentModel;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The class of attributes that hold a document, with the attributes below them. */
public final class PathEmitter {
  private static final TypeVariableName MODEL = TypeVariableName.get("M");

  private final Stamp stamp;

  /** Emits with the annotations of {@code stamp}. */
  public PathEmitter(Stamp stamp) {
    this.stamp = stamp;
  }

  /** The path class of {@code document}. */
  public JavaFile emit(DocumentModel document) {
    TypeSpec.Builder type =
        stamp
            .classFor(document.record(), document.type().path())
            .addTypeVariable(MODEL)
            .superclass(attributeOf(document))
            .addJavadoc(javadoc(document))
            .addFields(components(document, Edge.FIELD).map(PathEmitter::field).toList())
            .addMethod(constructor(document))
            .addMethods(components(document, Edge.METHOD).map(PathEmitter::method).toList())
            .addType(optionalPath(document));
    return Stamp.file(document.type().path(), type.build());
  }

  private static TypeName attributeOf(DocumentModel document) {
    return ParameterizedTypeName.get(
        RuntimeTypes.VALUE_ATTRIBUTE, MODEL, document.type().javaType());
  }

  private static CodeBlock javadoc(DocumentModel document) {
    return CodeBlock.of(
        "An attribute that holds a {@link $T} (M), and the attributes in it.\n\n"
            + "@param <M> the model that has the attribute",
        document.type().javaType());
  }

  private static Stream<Component> components(DocumentModel document, Edge edge) {
    return document.record().components().stream().filter(component -> component.edge() == edge);
  }

  private static FieldSpec field(Component component) {
    return FieldSpec.builder(
            attribute(component, "path").type(),
            component.pathMember(),
            Modifier.PUBLIC,
            Modifier.FINAL)
        .addJavadoc(AttributeJavadoc.of(component))
        .build();
  }

  private static MethodSpec constructor(DocumentModel document) {
    MethodSpec.Builder constructor = pathConstructor();
    constructor.addStatement("super(path, $L)", ConverterCode.of(document.type()));
    components(document, Edge.FIELD)
        .forEach(
            component ->
                constructor.addStatement(
                    "this.$L = $L",
                    component.pathMember(),
                    attribute(component, "path").creation()));
    return constructor.build();
  }

  private static MethodSpec method(Component component) {
    AttributeCode attribute = attribute(component, "path()");
    return MethodSpec.methodBuilder(component.pathMember())
        .addJavadoc(AttributeJavadoc.of(component))
        .addModifiers(Modifier.PUBLIC)
        .returns(attribute.type())
        .addStatement("return $L", attribute.creation())
        .build();
  }

  private static AttributeCode attribute(Component component, String path) {
    CodeBlock child = CodeBlock.of("$L.child($S)", path, component.attribute());
    return AttributeWriter.of(component, MODEL, child);
  }

  private static TypeSpec optionalPath(DocumentModel document) {
    ClassName name = document.type().optionalPath();
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addTypeVariable(MODEL)
        .superclass(ParameterizedTypeName.get(document.type().path(), MODEL))
        .addSuperinterface(
            ParameterizedTypeName.get(RuntimeTypes.REMOVABLE, MODEL, document.type().javaType()))
        .addJavadoc("The same, where the attribute can be removed.\n\n")
        .addJavadoc("@param <M> the model that has the attribute")
        .addMethod(pathConstructor().addStatement("super(path)").build())
        .build();
  }

  private static MethodSpec.Builder pathConstructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("An attribute for generated code.")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(ATTRIBUTE_PATH, "path");
  }
}
