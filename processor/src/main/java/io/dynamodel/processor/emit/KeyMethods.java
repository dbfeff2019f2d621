package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.ITEM;
import static io.dynamodel.processor.emit.RuntimeTypes.ITEM_NOT_FOUND;
import static io.dynamodel.processor.emit.RuntimeTypes.KEY;
import static io.dynamodel.processor.emit.RuntimeTypes.KEY_READER;
import static io.dynamodel.processor.emit.RuntimeTypes.NOT_READABLE;
import static io.dynamodel.processor.emit.RuntimeTypes.SELECTION;
import static io.dynamodel.processor.emit.RuntimeTypes.UPDATE_CALL;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.dynamodel.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of a table class that take a key by its parts. */
final class KeyMethods {
  private final TableModel table;
  private final ClassName model;
  private final KeyParameters key;

  private KeyMethods(TableModel table) {
    this.table = table;
    this.model = table.record().type();
    this.key = KeyParameters.of(table.key());
  }

  static List<MethodSpec> of(TableModel table) {
    KeyMethods methods = new KeyMethods(table);
    return Stream.of(
            Stream.of(methods.key(), methods.keyOf(), methods.decodeKey()),
            Stream.of(methods.get(), methods.find(), methods.findSelected()),
            table.key().sort().isEmpty() ? Stream.of(methods.getAll()) : Stream.<MethodSpec>of(),
            Stream.of(methods.delete(), methods.update(), methods.upsert()))
        .flatMap(group -> group)
        .toList();
  }

  private MethodSpec key() {
    return method("key", ParameterizedTypeName.get(KEY, model))
        .addModifiers(Modifier.STATIC)
        .addJavadoc("The key of one {@link $T}.", model)
        .addStatement("return $T.of(SCHEMA, $L)", KEY, key.parts())
        .build();
  }

  private MethodSpec keyOf() {
    return ofWhole("keyOf", ITEM, "item")
        .addJavadoc(
            "The key of an item, or of the key attributes alone, such as a stream has for a"
                + " REMOVE.\n\n")
        .addJavadoc(
            "@throws $T if one is absent, or not as the model would write it\n", NOT_READABLE)
        .addStatement("return $T.keyOf(SCHEMA, item)", KEY_READER)
        .build();
  }

  private MethodSpec decodeKey() {
    return ofWhole("decodeKey", ClassName.get(String.class), "text")
        .addJavadoc("The key of a text that {@link $T#encode} gave.\n\n", KEY)
        .addJavadoc("@throws $T if it is no key of this table\n", NOT_READABLE)
        .addStatement("return $T.decode(SCHEMA, text)", KEY_READER)
        .build();
  }

  private MethodSpec.Builder ofWhole(String name, TypeName type, String parameter) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(KEY, model))
        .addParameter(type, parameter);
  }

  private MethodSpec get() {
    return method("get", model)
        .addJavadoc("Reads an item (GetItem).\n\n")
        .addJavadoc("@throws $T if there is none of that key\n", ITEM_NOT_FOUND)
        .addJavadoc(unreadable())
        .addStatement("return getItem(key($L))", key.names())
        .build();
  }

  private MethodSpec find() {
    return method("find", ParameterizedTypeName.get(ClassName.get(Optional.class), model))
        .addJavadoc("Reads an item (GetItem); empty if there is none of that key.\n\n")
        .addJavadoc(unreadable())
        .addStatement("return findItem(key($L))", key.names())
        .build();
  }

  private MethodSpec findSelected() {
    TypeVariableName part = TypeVariableName.get("P");
    return MethodSpec.methodBuilder("find")
        .addModifiers(Modifier.PUBLIC)
        .addTypeVariable(part)
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), part))
        .addParameters(key.specs())
        .addParameter(ParameterizedTypeName.get(SELECTION, model, part), table.selection())
        .addJavadoc(
            "Reads a part of an item (GetItem with a ProjectionExpression); empty if there is none"
                + " of that key.\n\n")
        .addJavadoc("@param <P> what is made of it\n")
        .addJavadoc("@throws $T if what is stored can't be read as that\n", NOT_READABLE)
        .addStatement("return findItem(key($L), $L)", key.names(), table.selection())
        .build();
  }

  private MethodSpec getAll() {
    return VarargsRead.of(table);
  }

  private MethodSpec delete() {
    return method("delete", ParameterizedTypeName.get(ClassName.get(Optional.class), model))
        .addJavadoc("Deletes an item (DeleteItem).\n\n")
        .addJavadoc("@return what was deleted; empty if there was nothing")
        .addStatement("return deleteItem(key($L))", key.names())
        .build();
  }

  private MethodSpec update() {
    return updating("update")
        .addJavadoc("Starts an update of an item that exists (UpdateItem).")
        .addStatement("return updateItem(key($L))", key.names())
        .build();
  }

  private MethodSpec upsert() {
    return updating("upsert")
        .addJavadoc("Starts an update that creates the item if there is none (UpdateItem).")
        .addStatement("return upsertItem(key($L))", key.names())
        .build();
  }

  private MethodSpec.Builder updating(String name) {
    return method(name, ParameterizedTypeName.get(UPDATE_CALL, model))
        .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE);
  }

  private MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addParameters(key.specs());
  }

  private static CodeBlock unreadable() {
    return CodeBlock.of("@throws $T if what is stored can't be read as the model\n", NOT_READABLE);
  }
}
