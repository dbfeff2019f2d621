package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.PartialItem;
import io.dynamodel.processor.model.Storage;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;

/**
 * The nested class of the items of an index that does not hold all attributes: what a record of
 * them would be, but that no user can make one.
 */
final class ItemClass {
  private final PartialItem item;
  private final TableModel table;

  private ItemClass(PartialItem item, TableModel table) {
    this.item = item;
    this.table = table;
  }

  static List<TypeSpec> of(TableModel table) {
    return table.indexes().stream()
        .flatMap(index -> index.item().stream().map(item -> new ItemClass(item, table).type(index)))
        .toList();
  }

  private TypeSpec type(Index index) {
    return TypeSpec.classBuilder(item.type().simpleName())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(
            "What the index $L holds of {@link $T}.",
            UserText.code(index.name()),
            table.record().type())
        .addFields(ConverterConstants.of(item.record()))
        .addFields(each(ItemClass::field))
        .addMethod(constructor())
        .addMethod(reader())
        .addMethods(each(this::accessor))
        .addMethods(ValueMethods.of(item))
        .addType(AttributeConstants.of(item.type(), item.stored()))
        .build();
  }

  /** A member for each component and its field. */
  private <T> List<T> each(BiFunction<Component, String, T> member) {
    List<T> members = new ArrayList<>();
    for (Component component : item.record().components()) {
      members.add(member.apply(component, item.fields().get(members.size())));
    }
    return members;
  }

  private static FieldSpec field(Component component, String field) {
    return FieldSpec.builder(type(component), field, Modifier.PRIVATE, Modifier.FINAL).build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameters(each(ItemClass::parameter))
        .addCode(CodeBlock.join(each(ItemClass::assignment), ""))
        .build();
  }

  private static ParameterSpec parameter(Component component, String field) {
    return ParameterSpec.builder(type(component), field).build();
  }

  private static CodeBlock assignment(Component component, String field) {
    return CodeBlock.of("this.$1L = $1L;\n", field);
  }

  private MethodSpec reader() {
    MethodSpec.Builder reader = MethodSpec.methodBuilder(item.reader());
    if (table.async().isEmpty()) {
      reader.addModifiers(Modifier.PRIVATE); // else the asynchronous table reads with it, too
    }
    return reader
        .addModifiers(Modifier.STATIC)
        .returns(item.type())
        .addParameter(RuntimeTypes.STORED_ITEM, "item")
        .addCode(ReadMethod.construction(item.record()))
        .build();
  }

  private MethodSpec accessor(Component component, String field) {
    return MethodSpec.methodBuilder(component.name())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            component
                .javadoc()
                .map(UserText::comment)
                .orElse(CodeBlock.of("The {@code $L} of the item.", component.name())))
        .returns(type(component))
        .addStatement("return $L", field)
        .build();
  }

  /** As the component is declared. */
  private static TypeName type(Component component) {
    return component.declaredType().isPrimitive()
        ? component.declaredType()
        : JavaTypes.ofElement(new Storage(component.type(), component.presence()));
  }
}
