package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import io.dynamodel.processor.model.PartialItem;
import io.dynamodel.processor.model.ProjectedItem;
import io.dynamodel.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods that read the whole of what an index gave a part of. */
final class RefreshMethods {
  private RefreshMethods() {}

  static List<MethodSpec> of(TableModel table, Facade facade) {
    Stream<ClassName> generated = table.items().stream().map(PartialItem::type);
    Stream<ClassName> projections =
        table.projections().stream().filter(ProjectedItem::hasKey).map(ProjectedItem::type);
    return Stream.concat(generated, projections)
        .map(item -> facade.documented(of(item, table, facade)))
        .toList();
  }

  private static MethodSpec of(ClassName item, TableModel table, Facade facade) {
    return MethodSpec.methodBuilder("refresh")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Reads the whole item from the table, strongly consistent (GetItem).\n\n")
        .addJavadoc("@throws $T if it is gone\n", RuntimeTypes.ITEM_NOT_FOUND)
        .addJavadoc(
            "@throws $T if what is stored can't be read as the model\n", RuntimeTypes.NOT_READABLE)
        .returns(facade.result(table.record().type()))
        .addParameter(item, "item")
        .addStatement("return refreshItem($L)", KeyCode.ofRecord(table, facade, "item"))
        .build();
  }
}
