package io.dynamodel.processor.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.TableModel;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The {@code getAll} of a table whose keys need one component, which takes the components. */
final class VarargsRead {
  private VarargsRead() {}

  static MethodSpec of(TableModel table, Facade facade) {
    TypeName element = element(table.key().parts().get(0).component());
    ClassName model = table.record().type();
    return MethodSpec.methodBuilder("getAll")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Reads any number of items (BatchGetItem).\n\n")
        .addJavadoc("@return the items in the order of their keys; missing ones are left out\n")
        .addJavadoc(
            "@throws $T if DynamoDB leaves keys unprocessed again and again",
            RuntimeTypes.INCOMPLETE)
        .returns(facade.result(ParameterizedTypeName.get(ClassName.get(List.class), model)))
        .addParameter(ArrayTypeName.of(element), "keys")
        .varargs()
        .addStatement("$T.requireNonNull(keys, $L)", Objects.class, Quoted.of("keys"))
        .addStatement(
            "return getAll($T.stream(keys).$L($T::key).toList())",
            Arrays.class,
            element.isPrimitive() ? "mapToObj" : "map",
            table.tableType())
        .build();
  }

  /** There are streams of int and of long, but not of the smaller primitives. */
  private static TypeName element(Component key) {
    TypeName declared = KeyParameters.type(key);
    boolean streamed = declared.equals(TypeName.INT) || declared.equals(TypeName.LONG);
    return declared.isPrimitive() && !streamed ? declared.box() : declared;
  }
}
