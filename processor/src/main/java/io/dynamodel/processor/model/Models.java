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
    ConstantNames constants = new ConstantNames(hidden(declaration));
    RecordModel record =
        record(
            declaration,
            declaration.outline().names().mapper(),
            constants,
            KeyRoles.of(declaration));
    return new TableAssembly(declaration, record, constants).table();
  }

  /** The model of a sealed interface with {@code @DynamoModel}. */
  public static SealedTableModel sealed(SealedModelDeclaration declaration) {
    List<RecordDeclaration> records = declaration.records();
    return new SealedAssembly(
            declaration,
            records.stream().map(record -> table(record.withSiblings(records))).toList())
        .table();
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
    KeyRoles roles = KeyRoles.of(declaration.model());
    return ProjectionModel.of(
        record(
            declaration.record(), outline.names().projection(), new ConstantNames(hidden), roles),
        roles,
        declaration.model().outline());
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
    return record(
        declaration,
        declaration.outline().names().mapper(),
        new ConstantNames(hidden(declaration)),
        KeyRoles.of(declaration));
  }

  private static RecordModel record(
      RecordDeclaration declaration, ClassName mapper, ConstantNames constants, KeyRoles roles) {
    Outline outline = declaration.outline();
    Optional<String> attributeNames =
        declaration.components().stream()
            .filter(component -> component.has(Mark.UNMAPPED))
            .map(component -> constants.of("attributes"))
            .findFirst();
    return new RecordModel(
        origin(outline, declaration.shadowed(), declaration.suppressed()),
        mapper,
        MemberNames.variable(outline.type().simpleName()),
        tag(declaration),
        Optional.empty(),
        attributeNames,
        declaration.components().stream()
            .map(component -> component(component, constants.of(component.name()), roles))
            .toList());
  }

  private static Optional<TypeTag> tag(RecordDeclaration declaration) {
    Optional<String> attribute =
        declaration
            .outline()
            .table()
            .map(TableDeclaration::typeAttribute)
            .orElse(Optional.of(SealedModel.TYPE_ATTRIBUTE));
    return attribute.flatMap(name -> declaration.typeName().map(type -> new TypeTag(name, type)));
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

  private static Component component(
      ComponentDeclaration declaration, String constant, KeyRoles roles) {
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
        roles.of(declaration),
        declaration.edge(),
        declaration.javadoc());
  }

  private static String canonical(ComponentType type, String text) {
    return Defaults.of(type).flatMap(form -> form.canonical().apply(text)).orElseThrow();
  }
}
