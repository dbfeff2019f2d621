package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynamodel.processor.model.KeySource;
import io.dynamodel.processor.model.KeyTemplate;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.KeyComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** How the parameters of a method become the values of key attributes. */
final class KeyCode {
  private final TableModel.Key key;
  private final Facade facade;
  private final Function<KeyComponent, String> value;

  private KeyCode(TableModel.Key key, Facade facade, Function<KeyComponent, String> value) {
    this.key = key;
    this.facade = facade;
    this.value = value;
  }

  private static KeyCode ofParameters(TableModel.Key key, Facade facade) {
    return new KeyCode(key, facade, KeyComponent::parameter);
  }

  /** The key of the record {@code variable}; an id or a shard that it does not have is refused. */
  static CodeBlock ofRecord(TableModel table, Facade facade, String variable) {
    KeyCode code =
        new KeyCode(table.key(), facade, part -> variable + "." + part.component().name() + "()");
    boolean isNullable = table.autoId().isPresent() || table.shard().isPresent();
    return isNullable // which parameters of keys are not
        ? code.key(qualifiedSchema(table), code.values())
        : facade.key(code.arguments());
  }

  /** The body of the method that makes a key of the table. */
  static CodeBlock of(TableModel table, Facade facade) {
    KeyCode code = ofParameters(table.key(), facade);
    return table.key().isHashed()
        ? code.hashed(table.beside().sort())
        : code.returned(code.values());
  }

  /** {@code PK.of(CUSTOMER_ID.part(customerId))}: the partitions that a query reads. */
  static CodeBlock query(TableModel.Key key, Facade facade) {
    KeyCode code = ofParameters(key, facade);
    return key.partition().stream().map(code::queried).collect(CodeBlock.joining(", "));
  }

  private CodeBlock arguments() {
    return key.parts().stream()
        .map(part -> CodeBlock.of("$L", value.apply(part)))
        .collect(CodeBlock.joining(", "));
  }

  private CodeBlock returned(CodeBlock values) {
    return CodeBlock.of("return $L;\n", key(facade.constant(SchemaConstants.SCHEMA), values));
  }

  /** The schema's own initializer can't name it otherwise. */
  private static CodeBlock qualifiedSchema(TableModel table) {
    return CodeBlock.of(
        "$T.$L", table.constants().orElse(table.tableType()), SchemaConstants.SCHEMA);
  }

  private CodeBlock key(CodeBlock schema, CodeBlock values) {
    return CodeBlock.of("$T.<$T>of($L, $L)", RuntimeTypes.KEY, facade.model(), schema, values);
  }

  private CodeBlock hashed(String sort) {
    return CodeBlock.builder()
        .addStatement("$T $L = $L", RuntimeTypes.KEY_PART, sort, sortValue())
        .add(returned(hashed(CodeBlock.of("$L", sort))))
        .build();
  }

  /** The shard in the partition key follows from the sort key. */
  private CodeBlock hashed(CodeBlock sort) {
    KeyTemplate partition = (KeyTemplate) key.partition().get(0);
    List<CodeBlock> parts = new ArrayList<>(parts(partition.parts()));
    parts.add(sort);
    return CodeBlock.of("$L, $L", call(partition, "of", CodeBlock.join(parts, ", ")), sort);
  }

  private CodeBlock sortValue() {
    return values(key.sort().orElseThrow().sources());
  }

  private CodeBlock values() {
    return key.isHashed() ? hashed(sortValue()) : values(key.sources());
  }

  private CodeBlock values(Collection<KeySource> sources) {
    return sources.stream().map(this::value).collect(CodeBlock.joining(", "));
  }

  private CodeBlock value(KeySource source) {
    return source instanceof KeyTemplate template
        ? call(template, "of", CodeBlock.join(parts(template.parts()), ", "))
        : part((KeyComponent) source);
  }

  private CodeBlock queried(KeySource source) {
    return source instanceof KeyTemplate template && template.shard().isPresent()
        ? call(template, "each", CodeBlock.join(parts(template.queried()), ", "))
        : value(source);
  }

  private CodeBlock call(KeyTemplate template, String method, CodeBlock arguments) {
    return CodeBlock.of("$L.$L($L)", facade.constant(template.constant()), method, arguments);
  }

  private List<CodeBlock> parts(List<KeyComponent> components) {
    return components.stream().map(this::part).toList();
  }

  private CodeBlock part(KeyComponent component) {
    return CodeBlock.of(
        "$L.part($L)", facade.constant(component.constant()), value.apply(component));
  }
}
