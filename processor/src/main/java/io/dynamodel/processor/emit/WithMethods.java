package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.RecordModel;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.KeyComponent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods that give a record what the runtime chooses: a new id, the number of a shard. */
final class WithMethods {
  static final String ID = "withId";
  static final String SHARD = "withShard";

  private final RecordModel record;

  private WithMethods(RecordModel record) {
    this.record = record;
  }

  static List<MethodSpec> of(TableModel table) {
    WithMethods methods = new WithMethods(table.record());
    return Stream.concat(
            table.autoId().stream().map(methods::withId),
            table.shard().stream()
                .flatMap(shard -> shard.component().stream())
                .map(KeyComponent::component)
                .map(methods::withShard))
        .toList();
  }

  private MethodSpec withId(Component id) {
    return with(ID, id, ParameterSpec.builder(String.class, "id").build(), newId(id));
  }

  private MethodSpec withShard(Component shard) {
    return with(
        SHARD, shard, ParameterSpec.builder(Integer.class, "shard").build(), CodeBlock.of("shard"));
  }

  private MethodSpec with(String name, Component chosen, ParameterSpec value, CodeBlock argument) {
    CodeBlock arguments =
        record.components().stream()
            .map(component -> component.equals(chosen) ? argument : accessor(component))
            .map(each -> CodeBlock.of("\n$L", each))
            .collect(CodeBlock.joining(","));
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(record.type())
        .addParameter(record.type(), record.variable())
        .addParameter(value)
        .addCode("return new $T($L);\n", record.type(), arguments)
        .build();
  }

  private static CodeBlock newId(Component id) {
    boolean uuid = id.type().javaType().equals(ClassName.get(UUID.class));
    return uuid ? CodeBlock.of("$T.fromString(id)", UUID.class) : CodeBlock.of("id");
  }

  private CodeBlock accessor(Component component) {
    return CodeBlock.of("$L.$L()", record.variable(), component.name());
  }
}
