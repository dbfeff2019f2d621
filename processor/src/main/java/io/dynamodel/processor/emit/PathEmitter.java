package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.Component.Edge;
import io.dynamodel.processor.model.DocumentModel;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The class of attributes that hold a document, with the attributes below them. */
public final class PathEmitter {
  private final Stamp stamp;

  /** Emits with the annotations of {@code stamp}. */
  public PathEmitter(Stamp stamp) {
    this.stamp = stamp;
  }

  /** The path class of {@code document}. */
  public JavaFile emit(DocumentModel document) {
    TypeSpec.Builder type =
        PathClass.of(document.type(), document.record().origin(), stamp)
            .addFields(components(document, Edge.FIELD).map(each -> field(document, each)).toList())
            .addMethod(constructor(document))
            .addMethods(
                components(document, Edge.METHOD).map(each -> method(document, each)).toList());
    return Stamp.file(document.type().path(), type.build());
  }

  private static Stream<Component> components(DocumentModel document, Edge edge) {
    return document.record().attributes().stream().filter(component -> component.edge() == edge);
  }

  private static FieldSpec field(DocumentModel document, Component component) {
    return FieldSpec.builder(
            attribute(document, component, "path").type(),
            component.pathMember(),
            Modifier.PUBLIC,
            Modifier.FINAL)
        .addJavadoc(AttributeJavadoc.of(component))
        .build();
  }

  private static MethodSpec constructor(DocumentModel document) {
    MethodSpec.Builder constructor = PathClass.constructor(document.type());
    components(document, Edge.FIELD)
        .forEach(
            component ->
                constructor.addStatement(
                    "this.$L = $L",
                    component.pathMember(),
                    attribute(document, component, "path").creation()));
    return constructor.build();
  }

  private static MethodSpec method(DocumentModel document, Component component) {
    AttributeCode attribute = attribute(document, component, "path()");
    return MethodSpec.methodBuilder(component.pathMember())
        .addJavadoc(AttributeJavadoc.of(component))
        .addModifiers(Modifier.PUBLIC)
        .returns(attribute.type())
        .addStatement("return $L", attribute.creation())
        .build();
  }

  private static AttributeCode attribute(DocumentModel document, Component component, String path) {
    CodeBlock child = CodeBlock.of("$L.child($L)", path, Quoted.of(component.attribute()));
    return AttributeWriter.of(component, PathClass.model(document.record().origin()), child);
  }
}
