package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.RecordModel;
import io.dynamodel.processor.model.TableModel;
import java.util.List;
import java.util.UUID;
import javax.lang.model.element.Modifier;

/** The method that gives a record its generated id. */
final class NewIdMethod {
  static final String NAME = "withId";

  private NewIdMethod() {}

  static List<MethodSpec> of(TableModel table) {
    return table.autoId().stream().map(id -> withId(table.record(), id)).toList();
  }

  private static MethodSpec withId(RecordModel record, Component id) {
    CodeBlock arguments =
        record.components().stream()
            .map(component -> component.equals(id) ? newId(id) : accessor(record, component))
            .map(argument -> CodeBlock.of("\n$L", argument))
            .collect(CodeBlock.joining(","));
    return MethodSpec.methodBuilder(NAME)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(record.type())
        .addParameter(record.type(), record.variable())
        .addParameter(String.class, "id")
        .addCode("return new $T($>$>$L);$<$<\n", record.type(), arguments)
        .build();
  }

  private static CodeBlock newId(Component id) {
    boolean uuid = id.type().javaType().equals(ClassName.get(UUID.class));
    return uuid ? CodeBlock.of("$T.fromString(id)", UUID.class) : CodeBlock.of("id");
  }

  private static CodeBlock accessor(RecordModel record, Component component) {
    return CodeBlock.of("$L.$L()", record.variable(), component.name());
  }
}
