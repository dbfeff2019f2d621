package io.dynamodel.processor.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.PartialItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** What makes a class a value, each method as a record has it. */
final class ValueMethods {
  private final PartialItem item;

  private ValueMethods(PartialItem item) {
    this.item = item;
  }

  static List<MethodSpec> of(PartialItem item) {
    ValueMethods methods = new ValueMethods(item);
    return List.of(methods.equalsMethod(), methods.hashCodeMethod(), methods.toStringMethod());
  }

  private MethodSpec equalsMethod() {
    CodeBlock.Builder equal = CodeBlock.builder();
    equal.add("return $L instanceof $T $L$>$>", item.object(), item.type(), item.that());
    for (int position = 0; position < item.fields().size(); position++) {
      equal.add("\n&& $L", equal(position));
    }
    return overriding("equals", TypeName.BOOLEAN)
        .addParameter(JavaTypes.nullable(TypeName.OBJECT), item.object())
        .addCode(equal.add(";$<$<\n").build())
        .build();
  }

  private CodeBlock equal(int position) {
    TypeName type = item.record().components().get(position).declaredType();
    String field = item.fields().get(position);
    if (type.equals(TypeName.DOUBLE) || type.equals(TypeName.FLOAT)) {
      return CodeBlock.of("$T.compare($L, $L.$L) == 0", type.box(), field, item.that(), field);
    }
    return type.isPrimitive()
        ? CodeBlock.of("$L == $L.$L", field, item.that(), field)
        : CodeBlock.of("$T.equals($L, $L.$L)", Objects.class, field, item.that(), field);
  }

  private MethodSpec hashCodeMethod() {
    return overriding("hashCode", TypeName.INT)
        .addStatement("return $T.hash($L)", Objects.class, String.join(", ", item.fields()))
        .build();
  }

  private MethodSpec toStringMethod() {
    List<CodeBlock> lines = new ArrayList<>();
    for (Component component : item.record().components()) {
      String start = lines.isEmpty() ? "" : ", ";
      String field = item.fields().get(lines.size());
      lines.add(
          CodeBlock.of("\n+ $S + $L", start + component.name() + "=", text(component, field)));
    }
    return overriding("toString", ClassName.get(String.class))
        .addCode("return $S$>$>", item.type().simpleName() + "[")
        .addCode(CodeBlock.join(lines, ""))
        .addCode("\n+ \"]\";$<$<\n")
        .build();
  }

  /** An array is shown as objects are, also one of characters. */
  private static CodeBlock text(Component component, String field) {
    return component.declaredType() instanceof ArrayTypeName
        ? CodeBlock.of("$T.toString($L)", Objects.class, field)
        : CodeBlock.of("$L", field);
  }

  private static MethodSpec.Builder overriding(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }
}
