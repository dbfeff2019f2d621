package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.KEY_ATTRIBUTE;
import static io.dynamodel.processor.emit.RuntimeTypes.TABLE_SCHEMA;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.Index;
import io.dynamodel.processor.model.TableModel.KeyComponent;
import io.dynamodel.processor.model.TableModel.SortKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants with which a table class describes its model: each key attribute, the schema. */
final class SchemaConstants {
  private final TableModel table;

  private SchemaConstants(TableModel table) {
    this.table = table;
  }

  static List<FieldSpec> of(TableModel table) {
    SchemaConstants constants = new SchemaConstants(table);
    return Stream.concat(keys(table).map(constants::keyAttribute), Stream.of(constants.schema()))
        .toList();
  }

  private static Stream<KeyComponent> keys(TableModel table) {
    return Stream.concat(Stream.of(table.key()), table.indexes().stream().map(Index::key))
        .flatMap(SchemaConstants::components)
        .distinct();
  }

  private static Stream<KeyComponent> components(TableModel.Key key) {
    return Stream.concat(Stream.of(key.partition()), key.sort().map(SortKey::key).stream());
  }

  private FieldSpec keyAttribute(KeyComponent key) {
    Component component = key.component();
    return constant(
        ParameterizedTypeName.get(KEY_ATTRIBUTE, component.type().javaType()),
        key.constant(),
        CodeBlock.of(
            "$T.of($S, $S, $L)$L",
            KEY_ATTRIBUTE,
            component.name(),
            component.attribute(),
            ConverterCode.of(component.type()),
            isAutoId(component) ? ".autoId()" : ""));
  }

  private boolean isAutoId(Component component) {
    return table.autoId().filter(component::equals).isPresent();
  }

  private FieldSpec schema() {
    return constant(
        ParameterizedTypeName.get(TABLE_SCHEMA, table.record().type()),
        "SCHEMA",
        CodeBlock.of("\n$>$>$L$<$<", builder()));
  }

  private CodeBlock builder() {
    CodeBlock.Builder chain = CodeBlock.builder();
    chain.add("$T.builder(", TABLE_SCHEMA);
    chain.add("$1S, $2T::toItem, $2T::fromItem)$>$>", table.table(), table.record().mapper());
    chain.add("\n.key($L)", constants(table.key()));
    table.indexes().forEach(index -> chain.add("\n$L", globalIndex(index)));
    required().ifPresent(names -> chain.add("\n.required($L)", names));
    defaults().forEach(call -> chain.add("\n$L", call));
    return chain.add("\n.build()$<$<").build();
  }

  private static CodeBlock constants(TableModel.Key key) {
    return components(key)
        .map(part -> CodeBlock.of("$L", part.constant()))
        .collect(CodeBlock.joining(", "));
  }

  private static CodeBlock globalIndex(Index index) {
    String sort = index.key().sort().map(k -> ".sort(" + k.key().constant() + ")").orElse("");
    return CodeBlock.of(
        ".index($T.global($S, $L)$L)",
        com.squareup.javapoet.ClassName.get("io.dynamodel.schema", "IndexSchema"),
        index.name(),
        index.key().partition().constant(),
        sort);
  }

  /** What an upsert has to set. */
  private Optional<CodeBlock> required() {
    List<CodeBlock> names =
        table.record().components().stream()
            .filter(component -> !component.role().isKey())
            .filter(component -> component.presence() == Presence.REQUIRED)
            .map(component -> CodeBlock.of("$S", component.attribute()))
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(CodeBlock.join(names, ", "));
  }

  /** What an upsert sets where it creates. */
  private Stream<CodeBlock> defaults() {
    return table.record().components().stream()
        .filter(component -> component.presence() == Presence.DEFAULT)
        .map(
            component ->
                CodeBlock.of(
                    ".withDefault($S, $L, $L)",
                    component.attribute(),
                    ConverterCode.of(component.type()),
                    LiteralCode.of(component)));
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }
}
