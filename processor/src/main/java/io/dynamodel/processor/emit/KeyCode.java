package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynamodel.processor.model.KeySource;
import io.dynamodel.processor.model.KeyTemplate;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.KeyComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How the parameters of a method become the values of key attributes. */
final class KeyCode {
  private final TableModel.Key key;
  private final Facade facade;

  private KeyCode(TableModel.Key key, Facade facade) {
    this.key = key;
    this.facade = facade;
  }

  /** The body of the method that makes a key of the table. */
  static CodeBlock of(TableModel table, Facade facade) {
    KeyCode code = new KeyCode(table.key(), facade);
    return table.key().isHashed()
        ? code.hashed(table.beside().sort())
        : code.returned(code.values(table.key().sources()));
  }

  /** {@code PK.of(CUSTOMER_ID.part(customerId))}: the partitions that a query reads. */
  static CodeBlock query(TableModel.Key key, Facade facade) {
    KeyCode code = new KeyCode(key, facade);
    return key.partition().stream().map(code::queried).collect(CodeBlock.joining(", "));
  }

  private CodeBlock returned(CodeBlock values) {
    return CodeBlock.of(
        "return $T.of($L, $L);\n",
        RuntimeTypes.KEY,
        facade.constant(SchemaConstants.SCHEMA),
        values);
  }

  /** The shard in the partition key follows from the sort key. */
  private CodeBlock hashed(String sort) {
    KeyTemplate partition = (KeyTemplate) key.partition().get(0);
    List<CodeBlock> parts = new ArrayList<>(parts(partition.parts()));
    parts.add(CodeBlock.of("$L", sort));
    CodeBlock values =
        CodeBlock.of("$L, $L", call(partition, "of", CodeBlock.join(parts, ", ")), sort);
    return CodeBlock.builder()
        .addStatement(
            "$T $L = $L", RuntimeTypes.KEY_PART, sort, values(key.sort().orElseThrow().sources()))
        .add(returned(values))
        .build();
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
        "$L.part($L)", facade.constant(component.constant()), component.parameter());
  }
}
