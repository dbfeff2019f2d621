package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.TABLE_SCHEMA;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.Component.Role;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.TableClass;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.UniqueModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants with which a table class describes its model: each key attribute, the schema. */
final class SchemaConstants {
  static final String SCHEMA = "SCHEMA";

  private final TableModel table;
  private final Modifier[] modifiers;

  private SchemaConstants(TableModel table, Modifier... modifiers) {
    this.table = table;
    this.modifiers = modifiers;
  }

  /** Those of a table class that needs them alone. */
  static List<FieldSpec> of(TableModel table) {
    return new SchemaConstants(table, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL).fields();
  }

  /** The class that has them for other generated classes, too: one name in the user's package. */
  static TypeSpec shared(TableModel table) {
    return type(table, new SchemaConstants(table, Modifier.STATIC, Modifier.FINAL).fields());
  }

  static TypeSpec type(TableClass table, List<FieldSpec> fields) {
    String tables = table.async().isPresent() ? "both table classes tell" : "the table class tells";
    TypeSpec.Builder type = TypeSpec.classBuilder(table.constants().orElseThrow());
    if (table.isAcrossPackages()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    return type.addModifiers(Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What $L the runtime.", tables)
        .addFields(fields)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  /** The constant with the schema. */
  static FieldSpec schema(TableClass table, CodeBlock value, Modifier... modifiers) {
    FieldSpec.Builder schema =
        FieldSpec.builder(ParameterizedTypeName.get(TABLE_SCHEMA, table.model()), SCHEMA);
    if (table.isAcrossPackages()) {
      schema.addModifiers(Modifier.PUBLIC);
    }
    return schema.addModifiers(modifiers).initializer("$L", value).build();
  }

  private List<FieldSpec> fields() {
    KeyConstants keys = new KeyConstants(table.autoId(), modifiers);
    FieldSpec schema = schema(table, builder(), modifiers);
    return Stream.concat(keys.of(table.keys()), Stream.of(schema)).toList();
  }

  private CodeBlock builder() {
    CodeBlock.Builder chain = CodeBlock.builder();
    chain.add("$T.<$T>builder(", TABLE_SCHEMA, table.record().type());
    chain.add("$1L, $2T::toItem, $2T::read)", Quoted.of(table.table()), table.record().mapper());
    chain.add("\n.model($T.class)", table.record().type());
    chain.add("\n.key($L)", IndexCode.constants(table.key().sources()));
    chain.add("\n.keyOf($L)", keyOf());
    table
        .record()
        .tag()
        .ifPresent(
            tag -> chain.add("\n.type($L, $L)", Quoted.of(tag.attribute()), Quoted.of(tag.name())));
    table.sealed().ifPresent(constants -> chain.add("\n.oneOf(() -> $T.SCHEMA)", constants));
    if (table.mixedParts() > 0) {
      chain.add("\n.mixedParts($L)", table.mixedParts());
    }
    names(unstored()).ifPresent(names -> chain.add("\n.unstored($L)", names));
    table.autoId().ifPresent(id -> chain.add("\n.autoId($L)", autoId(id)));
    autoShard().ifPresent(call -> chain.add("\n$L", call));
    table.indexes().forEach(index -> chain.add("\n.index($L)", IndexCode.of(index)));
    table.timeToLive().ifPresent(name -> chain.add("\n.timeToLive($L)", Quoted.of(name)));
    kept().forEach(call -> chain.add("\n$L", call));
    names(table.counters()).ifPresent(names -> chain.add("\n.counters($L)", names));
    required().ifPresent(names -> chain.add("\n.required($L)", names));
    defaults().forEach(call -> chain.add("\n$L", call));
    mapped().ifPresent(names -> chain.add("\n.mapped($L)", names));
    table.uniques().forEach(unique -> chain.add("\n.unique($L)", unique(unique)));
    return chain.add("\n.build()").build();
  }

  private CodeBlock keyOf() {
    String variable = table.record().variable();
    CodeBlock key = KeyCode.ofRecord(table, Facade.waiting(table), variable);
    return CodeBlock.of("$L -> $L.attributes()", variable, key);
  }

  private static CodeBlock unique(UniqueModel unique) {
    return CodeBlock.of(
        "new $T($L, $L, $T.of($L))",
        RuntimeTypes.UNIQUE_SCHEMA,
        Quoted.of(unique.name()),
        Quoted.of(unique.component().attribute()),
        List.class,
        Quoted.all(unique.scope().stream().map(Component::attribute).toList()));
  }

  private CodeBlock autoId(Component id) {
    return CodeBlock.of("$L, $T::$L", accessor(id), table.tableType(), WithMethods.ID);
  }

  private Optional<CodeBlock> autoShard() {
    return table
        .shard()
        .map(
            shard ->
                CodeBlock.of(
                    ".autoShard($L, $L, $T::$L)",
                    shard.count(),
                    accessor(shard.component().orElseThrow().component()),
                    table.tableType(),
                    WithMethods.SHARD));
  }

  // No reference to a method: a constant can have the name of the record, and would be meant.
  private CodeBlock accessor(Component component) {
    return CodeBlock.of("$1L -> $1L.$2L()", table.record().variable(), component.name());
  }

  /** Parts of keys that are no attributes by themselves. */
  private Stream<Component> unstored() {
    return table.record().attributes().stream()
        .filter(component -> component.role() == Role.KEY_PART_ALONE);
  }

  /** What each write keeps by itself. */
  private Stream<CodeBlock> kept() {
    return Stream.of(
            table
                .role(Role.VERSION)
                .map(
                    version ->
                        CodeBlock.of(
                            ".version($L, $L)", Quoted.of(version.attribute()), accessor(version))),
            table.role(Role.CREATED_AT).map(created -> time("createdAt", created)),
            table.role(Role.UPDATED_AT).map(updated -> time("updatedAt", updated)))
        .flatMap(Optional::stream);
  }

  private static CodeBlock time(String method, Component component) {
    return CodeBlock.of(
        ".$L($L, $L)",
        method,
        Quoted.of(component.attribute()),
        ConverterCode.of(component.type()));
  }

  /** What an upsert has to set. */
  private Optional<String> required() {
    return names(actedOn(Presence.REQUIRED));
  }

  /** What an upsert sets where it creates. */
  private Stream<CodeBlock> defaults() {
    return actedOn(Presence.DEFAULT)
        .map(
            component ->
                CodeBlock.of(
                    ".withDefault($L, $L, $L)",
                    Quoted.of(component.attribute()),
                    ConverterCode.of(component.type()),
                    LiteralCode.of(component)));
  }

  /** The attributes that updates are about. */
  private Stream<Component> actedOn(Presence presence) {
    return table.record().attributes().stream()
        .filter(component -> component.presence() == presence)
        .filter(component -> !component.role().isKey() && !component.role().isKept());
  }

  /** All that the model maps, where others of the item's attributes are kept. */
  private Optional<String> mapped() {
    return table
        .role(Role.UNMAPPED)
        .or(() -> table.role(Role.COUNTER))
        .map(keeps -> Quoted.all(table.record().mappedNames()));
  }

  private static Optional<String> names(Stream<Component> components) {
    List<String> names = components.map(Component::attribute).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(Quoted.all(names));
  }
}
