package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.ITEM;
import static io.dynamodel.processor.emit.RuntimeTypes.ITEM_NOT_FOUND;
import static io.dynamodel.processor.emit.RuntimeTypes.KEY;
import static io.dynamodel.processor.emit.RuntimeTypes.KEY_READER;
import static io.dynamodel.processor.emit.RuntimeTypes.NOT_READABLE;
import static io.dynamodel.processor.emit.RuntimeTypes.SELECTION;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.KeyTemplate;
import io.dynamodel.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of a table class that take a key by its parts. */
final class KeyMethods {
  private final Facade facade;
  private final TableModel table;
  private final ClassName model;
  private final KeyParameters key;

  private KeyMethods(TableModel table, Facade facade) {
    this.facade = facade;
    this.table = table;
    this.model = table.record().type();
    this.key = KeyParameters.of(table.key());
  }

  /** Those of a table class; how keys are made is the waiting one's to say. */
  static List<MethodSpec> of(TableModel table, Facade facade) {
    KeyMethods methods = new KeyMethods(table, facade);
    Stream<MethodSpec> keys =
        facade.isAsync()
            ? Stream.empty()
            : Stream.of(methods.key(), methods.keyOf(), methods.decodeKey());
    return Stream.concat(keys, methods.operations().map(facade::documented)).toList();
  }

  private Stream<MethodSpec> operations() {
    return Stream.of(
            Stream.of(get(), find(), findSelected()),
            key.isSingle() ? Stream.of(getAll()) : Stream.<MethodSpec>of(),
            Stream.of(delete(), update(), upsert()),
            table.shard().map(this::upsertInAnyShard).stream())
        .flatMap(group -> group);
  }

  private MethodSpec key() {
    return method("key", ParameterizedTypeName.get(KEY, model))
        .addModifiers(Modifier.STATIC)
        .addJavadoc("The key of one {@link $T}.$L", model, ParamTags.below(key.tags()))
        .addCode(KeyCode.of(table, facade))
        .build();
  }

  private MethodSpec keyOf() {
    return keyOf(typedKey(), CodeBlock.of("<$T>keyOf($L, item)", model, schema()));
  }

  private TypeName typedKey() {
    return ParameterizedTypeName.get(KEY, model);
  }

  /**
   * The method that reads a key of an item.
   *
   * @param call of the runtime
   */
  static MethodSpec keyOf(TypeName key, CodeBlock call) {
    return ofWhole("keyOf", key, ITEM, "item")
        .addJavadoc(
            "The key of an item, or of the key attributes alone, such as a stream has for a"
                + " REMOVE.\n\n")
        .addJavadoc(
            "@throws $T if one is absent, or not as the model would write it\n", NOT_READABLE)
        .addStatement("return $T.$L", KEY_READER, call)
        .build();
  }

  private MethodSpec decodeKey() {
    return decodeKey(typedKey(), CodeBlock.of("<$T>decode($L, text)", model, schema()));
  }

  /**
   * The method that reads a key of a text.
   *
   * @param call of the runtime
   */
  static MethodSpec decodeKey(TypeName key, CodeBlock call) {
    return ofWhole("decodeKey", key, ClassName.get(String.class), "text")
        .addJavadoc("The key of a text that {@link $T#encode} gave.\n\n", KEY)
        .addJavadoc("@throws $T if it is no key of this table\n", NOT_READABLE)
        .addStatement("return $T.$L", KEY_READER, call)
        .build();
  }

  private static MethodSpec.Builder ofWhole(
      String name, TypeName key, TypeName type, String parameter) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(key)
        .addParameter(type, parameter);
  }

  private MethodSpec get() {
    return method("get", facade.result(model))
        .addJavadoc("Reads an item (GetItem).\n\n")
        .addJavadoc(key.tags())
        .addJavadoc("@throws $T if no item has that key\n", ITEM_NOT_FOUND)
        .addJavadoc(unreadable())
        .addStatement("return getItem($L)", keyOfParameters())
        .build();
  }

  private MethodSpec find() {
    return method("find", optional(model))
        .addJavadoc("Reads an item (GetItem); empty if no item has that key.\n\n")
        .addJavadoc(key.tags())
        .addJavadoc(unreadable())
        .addStatement("return findItem($L)", keyOfParameters())
        .build();
  }

  private MethodSpec findSelected() {
    TypeVariableName part = TypeVariableName.get(table.origin().typeVariable("P", "Part"));
    return MethodSpec.methodBuilder("find")
        .addModifiers(Modifier.PUBLIC)
        .addTypeVariable(part)
        .returns(optional(part))
        .addParameters(key.specs())
        .addParameter(ParameterizedTypeName.get(SELECTION, model, part), table.beside().selection())
        .addJavadoc(
            "Reads a part of an item (GetItem with a ProjectionExpression); empty if no item"
                + " has that key.\n\n")
        .addJavadoc(key.tags())
        .addJavadoc("@param <$T> what is made of it\n", part)
        .addJavadoc("@throws $T if what is stored can't be read as that\n", NOT_READABLE)
        .addStatement(
            "return this.<$T>findItem($L, $L)", part, keyOfParameters(), table.beside().selection())
        .build();
  }

  private MethodSpec getAll() {
    return VarargsRead.of(table, facade);
  }

  private MethodSpec delete() {
    return method("delete", optional(model))
        .addJavadoc("Deletes an item (DeleteItem).\n\n")
        .addJavadoc(key.tags())
        .addJavadoc("@return what was deleted; empty if there was nothing")
        .addStatement("return deleteItem($L)", keyOfParameters())
        .build();
  }

  private MethodSpec update() {
    return updating("update")
        .addJavadoc(
            "Starts an update of an item that exists (UpdateItem).$L", ParamTags.below(key.tags()))
        .addStatement("return updateItem($L)", keyOfParameters())
        .build();
  }

  private MethodSpec upsert() {
    return updating("upsert")
        .addJavadoc(
            "Starts an update that creates the item if there is none (UpdateItem).$L",
            ParamTags.below(key.tags()))
        .addStatement("return upsertItem($L)", keyOfParameters())
        .build();
  }

  private MethodSpec upsertInAnyShard(KeyTemplate.Shard shard) {
    Component chosen = shard.component().orElseThrow().component();
    KeyParameters others = key.without(chosen);
    CodeBlock random =
        CodeBlock.of("$T.current().nextInt($L)", ThreadLocalRandom.class, shard.count());
    return updating("upsert", others)
        .addJavadoc(
            "Starts an update in a shard that is chosen now, at random: it creates the item if that"
                + " has none\n(UpdateItem).$L",
            ParamTags.below(others.tags()))
        .addStatement("return upsertItem($L)", facade.key(key.namesWith(chosen, random)))
        .build();
  }

  private MethodSpec.Builder updating(String name) {
    return updating(name, key);
  }

  private MethodSpec.Builder updating(String name, KeyParameters parts) {
    return method(name, ParameterizedTypeName.get(facade.updateCall(), model), parts)
        .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE);
  }

  private MethodSpec.Builder method(String name, TypeName result) {
    return method(name, result, key);
  }

  private static MethodSpec.Builder method(String name, TypeName result, KeyParameters parts) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addParameters(parts.specs());
  }

  private TypeName optional(TypeName part) {
    return facade.result(ParameterizedTypeName.get(ClassName.get(Optional.class), part));
  }

  private CodeBlock keyOfParameters() {
    return facade.key(key.names());
  }

  private CodeBlock schema() {
    return facade.constant(SchemaConstants.SCHEMA);
  }

  private static CodeBlock unreadable() {
    return CodeBlock.of("@throws $T if what is stored can't be read as the model\n", NOT_READABLE);
  }
}
