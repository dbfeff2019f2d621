package io.dynamodel.processor.emit;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.PartialItem;
import io.dynamodel.processor.model.Storage;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.Index;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The nested record of the items of an index that does not hold all attributes. JavaPoet knows no
 * records, so it is the class that the compiler makes of one; it is printed as a record.
 */
final class ItemRecord {
  private final PartialItem item;

  private ItemRecord(PartialItem item) {
    this.item = item;
  }

  static List<TypeSpec> of(TableModel table) {
    return table.indexes().stream()
        .flatMap(index -> index.item().stream().map(item -> new ItemRecord(item).type(index)))
        .toList();
  }

  private TypeSpec type(Index index) {
    return TypeSpec.classBuilder(item.type().simpleName())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(Record.class)
        .addJavadoc(
            "What the index $L holds of {@link $T}.", UserText.code(index.name()), item.model())
        .addJavadoc(
            ParamTags.below(
                ParamTags.of(item.record().components(), each -> each, Component::name)))
        .addMethod(constructor())
        .addType(AttributeConstants.of(item.type(), item.stored()))
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addParameters(item.record().components().stream().map(ItemRecord::component).toList())
        .build();
  }

  private static ParameterSpec component(Component component) {
    return ParameterSpec.builder(type(component), component.name()).build();
  }

  /** As the component is declared; but a stored item has its key, also if its id was generated. */
  private static TypeName type(Component component) {
    if (component.role().isKey()) {
      return KeyParameters.type(component);
    }
    return component.declaredType().isPrimitive()
        ? component.declaredType()
        : JavaTypes.ofElement(new Storage(component.type(), component.presence()));
  }
}
