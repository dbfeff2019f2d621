package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.Component.Role;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.SealedDeclaration.Subtype;
import io.dynamodel.processor.model.SealedModel.Variant;
import io.dynamodel.processor.naming.ConstantNames;
import io.dynamodel.processor.naming.MemberNames;
import io.dynamodel.processor.naming.UniqueNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

  /** The model of a record with {@code @DynamoProjection}. */
  public static ProjectionModel projection(ProjectionDeclaration declaration) {
    Outline outline = declaration.outline();
    Set<String> hidden = hidden(declaration.record());
    hidden.add("SELECTION");
    hidden.addAll(declaration.usedNames());
    return new ProjectionModel(
        record(declaration.record(), outline.names().projection(), hidden),
        declaration.model().outline().type(),
        declaration.model().outline().document());
  }

  /** The model of a sealed interface with {@code @DynamoDocument}. */
  public static SealedModel sealed(SealedDeclaration declaration) {
    Outline outline = declaration.outline();
    String variable = MemberNames.variable(outline.type().simpleName());
    UniqueNames variables = new UniqueNames();
    variables.reserve(List.of(variable));
    UniqueNames methods = new UniqueNames();
    return new SealedModel(
        origin(outline, declaration.shadowed(), declaration.suppressed()),
        ComponentType.Document.of(outline.type()),
        variable,
        declaration.subtypes().stream()
            .map(subtype -> variant(subtype, variables, methods))
            .toList());
  }

  private static Variant variant(Subtype subtype, UniqueNames variables, UniqueNames methods) {
    ComponentType.Document document = ComponentType.Document.of(subtype.type());
    String name = subtype.type().simpleName();
    return new Variant(
        subtype.type(),
        document.mapper(),
        document.path(),
        subtype.typeName().orElseThrow(),
        variables.unique(MemberNames.variable(name)),
        methods.unique("as" + name));
  }

  private static RecordModel record(RecordDeclaration declaration) {
    return record(declaration, declaration.outline().names().mapper(), hidden(declaration));
  }

  private static RecordModel record(
      RecordDeclaration declaration, ClassName mapper, Set<String> hidden) {
    Outline outline = declaration.outline();
    ConstantNames constants = new ConstantNames(hidden);
    Optional<String> attributeNames =
        declaration.components().stream()
            .filter(component -> component.has(Mark.UNMAPPED))
            .map(component -> constants.of("attributes"))
            .findFirst();
    return new RecordModel(
        origin(outline, declaration.shadowed(), declaration.suppressed()),
        mapper,
        MemberNames.variable(outline.type().simpleName()),
        declaration.typeName(),
        attributeNames,
        declaration.components().stream()
            .map(component -> component(component, constants.of(component.name())))
            .toList());
  }

  private static Origin origin(Outline outline, List<String> shadowed, List<String> suppressed) {
    return new Origin(outline.type(), outline.visible(), shadowed, suppressed);
  }

  /** What constants would hide: types in expressions; or what would hide them: parameters. */
  private static Set<String> hidden(RecordDeclaration declaration) {
    Set<String> hidden = new HashSet<>(List.of("SCHEMA", "A", "UUID"));
    hidden.add(declaration.outline().type().topLevelClassName().simpleName());
    hidden.addAll(declaration.usedNames());
    declaration.components().forEach(component -> hidden.add(component.name()));
    return hidden;
  }

  private static Component component(ComponentDeclaration declaration, String constant) {
    Storage storage = declaration.storage().orElseThrow();
    boolean version = declaration.role() == Role.VERSION;
    Optional<String> otherwise = version ? Optional.of("0") : declaration.otherwise();
    return new Component(
        declaration.name(),
        declaration.attribute(),
        constant,
        declaration.declaredType(),
        storage.type(),
        version ? Presence.DEFAULT : storage.presence(),
        otherwise.map(text -> canonical(storage.type(), text)),
        declaration.role(),
        declaration.edge(),
        declaration.javadoc());
  }

  private static String canonical(ComponentType type, String text) {
    return Defaults.of(type).flatMap(form -> form.canonical().apply(text)).orElseThrow();
  }
}
