package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.KEY_ATTRIBUTE;
import static io.dynamodel.processor.emit.RuntimeTypes.KEY_TEMPLATE;
import static io.dynamodel.processor.emit.RuntimeTypes.TABLE_SCHEMA;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.Component.Role;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.KeyTemplate;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.ScalarKind;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.KeyComponent;
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
  static TypeSpec shared(TableModel table, ClassName constants) {
    String tables = table.async().isPresent() ? "both table classes tell" : "the table class tells";
    return TypeSpec.classBuilder(constants)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What $L the runtime.", tables)
        .addFields(new SchemaConstants(table, Modifier.STATIC, Modifier.FINAL).fields())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private List<FieldSpec> fields() {
    Stream<FieldSpec> components =
        table.keys().flatMap(key -> key.parts().stream()).distinct().map(this::keyAttribute);
    Stream<FieldSpec> templates = table.templates().stream().map(this::template);
    return Stream.of(components, templates, Stream.of(schema())).flatMap(fields -> fields).toList();
  }

  private FieldSpec template(KeyTemplate template) {
    return constant(KEY_TEMPLATE, template.constant(), TemplateCode.of(template));
  }

  private FieldSpec keyAttribute(KeyComponent key) {
    Component component = key.component();
    return constant(
        ParameterizedTypeName.get(KEY_ATTRIBUTE, component.type().javaType()),
        key.constant(),
        CodeBlock.of(
            "$T.$L($S, $S, $L)$L",
            KEY_ATTRIBUTE,
            isTruth(component) ? "ofBoolean" : "of",
            component.name(),
            component.attribute(),
            ConverterCode.of(component.type()),
            isAutoId(component) ? ".autoId()" : ""));
  }

  private static boolean isTruth(Component component) {
    return component.type() instanceof ComponentType.Scalar scalar
        && scalar.kind() == ScalarKind.BOOLEAN;
  }

  private boolean isAutoId(Component component) {
    return table.autoId().filter(component::equals).isPresent();
  }

  private FieldSpec schema() {
    return constant(
        ParameterizedTypeName.get(TABLE_SCHEMA, table.record().type()),
        SCHEMA,
        CodeBlock.of("\n$>$>$L$<$<", builder()));
  }

  private CodeBlock builder() {
    CodeBlock.Builder chain = CodeBlock.builder();
    chain.add("$T.builder(", TABLE_SCHEMA);
    chain.add("$1S, $2T::toItem, $2T::read)$>$>", table.table(), table.record().mapper());
    chain.add("\n.model($T.class)", table.record().type());
    chain.add("\n.key($L)", IndexCode.constants(table.key().sources()));
    chain.add("\n.keyOf($L)", keyOf());
    table
        .record()
        .tag()
        .ifPresent(tag -> chain.add("\n.type($S, $S)", tag.attribute(), tag.name()));
    names(unstored()).ifPresent(names -> chain.add("\n.unstored($L)", names));
    table.autoId().ifPresent(id -> chain.add("\n.autoId($L)", autoId(id)));
    table.indexes().forEach(index -> chain.add("\n.index($L)", IndexCode.of(index)));
    table.timeToLive().ifPresent(name -> chain.add("\n.timeToLive($S)", name));
    kept().forEach(call -> chain.add("\n$L", call));
    names(table.counters()).ifPresent(names -> chain.add("\n.counters($L)", names));
    required().ifPresent(names -> chain.add("\n.required($L)", names));
    defaults().forEach(call -> chain.add("\n$L", call));
    mapped().ifPresent(names -> chain.add("\n.mapped($L)", names));
    return chain.add("\n.build()$<$<").build();
  }

  private CodeBlock keyOf() {
    String variable = table.record().variable();
    CodeBlock parts =
        table.key().parts().stream()
            .map(part -> CodeBlock.of("$L.$L()", variable, part.component().name()))
            .collect(CodeBlock.joining(", "));
    CodeBlock key = Facade.waiting(table).key(parts);
    return CodeBlock.of("$L -> $L.attributes()", variable, key);
  }

  private CodeBlock autoId(Component id) {
    return CodeBlock.of("$L, $T::$L", accessor(id), table.tableType(), NewIdMethod.NAME);
  }

  private CodeBlock accessor(Component component) {
    return CodeBlock.of("$T::$L", table.record().type(), component.name());
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
                        CodeBlock.of(".version($S, $L)", version.attribute(), accessor(version))),
            table.role(Role.CREATED_AT).map(created -> time("createdAt", created)),
            table.role(Role.UPDATED_AT).map(updated -> time("updatedAt", updated)))
        .flatMap(Optional::stream);
  }

  private static CodeBlock time(String method, Component component) {
    return CodeBlock.of(
        ".$L($S, $L)", method, component.attribute(), ConverterCode.of(component.type()));
  }

  /** What an upsert has to set. */
  private Optional<CodeBlock> required() {
    return names(actedOn(Presence.REQUIRED));
  }

  /** What an upsert sets where it creates. */
  private Stream<CodeBlock> defaults() {
    return actedOn(Presence.DEFAULT)
        .map(
            component ->
                CodeBlock.of(
                    ".withDefault($S, $L, $L)",
                    component.attribute(),
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
  private Optional<CodeBlock> mapped() {
    return table
        .role(Role.UNMAPPED)
        .or(() -> table.role(Role.COUNTER))
        .map(keeps -> strings(table.record().mappedNames()));
  }

  private static Optional<CodeBlock> names(Stream<Component> components) {
    List<String> names = components.map(Component::attribute).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(strings(names));
  }

  private static CodeBlock strings(List<String> names) {
    return names.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
  }

  private FieldSpec constant(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, modifiers).initializer(value).build();
  }
}
