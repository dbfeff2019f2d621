package io.dynamodel.processor.model;

import io.dynamodel.processor.model.ComponentDeclaration.Storage;
import io.dynamodel.processor.naming.ConstantNames;
import io.dynamodel.processor.naming.MemberNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From declarations without mistakes to models. */
public final class Models {
  private Models() {}

  /** The model of a record with {@code @DynamoModel}. */
  public static TableModel table(RecordDeclaration declaration) {
    return new TableAssembly(declaration, record(declaration)).table();
  }

  /** The model of a record with {@code @DynamoDocument}. */
  public static DocumentModel document(RecordDeclaration declaration) {
    return new DocumentModel(
        record(declaration), ComponentType.Document.of(declaration.outline().type()));
  }

  private static RecordModel record(RecordDeclaration declaration) {
    Outline outline = declaration.outline();
    ConstantNames constants = new ConstantNames(hidden(declaration));
    return new RecordModel(
        outline.type(),
        outline.names().mapper(),
        outline.visible(),
        MemberNames.variable(outline.type().simpleName()),
        declaration.shadowed(),
        declaration.suppressed(),
        declaration.components().stream()
            .map(component -> component(component, constants.of(component.name())))
            .toList());
  }

  /** What constants would hide: types in expressions; or what would hide them: parameters. */
  private static Set<String> hidden(RecordDeclaration declaration) {
    Set<String> hidden = new HashSet<>(List.of("SCHEMA", "A", "UUID"));
    hidden.add(declaration.outline().type().topLevelClassName().simpleName());
    hidden.addAll(UsedTypes.namesIn(declaration));
    declaration.components().forEach(component -> hidden.add(component.name()));
    return hidden;
  }

  private static Component component(ComponentDeclaration declaration, String constant) {
    Storage storage = declaration.storage().orElseThrow();
    return new Component(
        declaration.name(),
        declaration.attribute(),
        constant,
        declaration.declaredType(),
        storage.type(),
        storage.presence(),
        declaration.role(),
        declaration.edge(),
        declaration.javadoc());
  }
}
