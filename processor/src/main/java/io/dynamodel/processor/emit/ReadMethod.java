package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.ITEM_READER;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordModel;
import io.dynamodel.processor.model.TypeTag;
import java.util.List;
import java.util.Optional;

/** A mapper's {@code read}. */
final class ReadMethod {
  private final RecordModel origin;

  private ReadMethod(RecordModel origin) {
    this.origin = origin;
  }

  static MethodSpec of(RecordModel origin) {
    return new ReadMethod(origin).read();
  }

  /** The statement that makes one of the parameter {@code item}, whose type is ours. */
  static CodeBlock construction(RecordModel origin) {
    return new ReadMethod(origin).construction(List.of());
  }

  private MethodSpec read() {
    return MapperMethods.read(origin.type()).addCode(construction(keys())).build();
  }

  private List<Component> keys() {
    return origin.components().stream().filter(each -> each.role().isKey()).toList();
  }

  /** The constructor is the user's: of {@code kept} components it has to leave the values alone. */
  private CodeBlock construction(List<Component> kept) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("return $T.read(item, $Lin -> ", ITEM_READER, typeName());
    String separator = "";
    for (Component key : kept) {
      code.add(
          "$L$>$>in.keeping($S, $T::$L,$<$<",
          separator,
          key.attribute(),
          origin.type(),
          key.name());
      separator = "\n";
    }
    code.add(kept.isEmpty() ? "" : " ");
    return code.add("new $T(", origin.type())
        .add("$>$>$L$<$<", CodeBlock.join(arguments(), ","))
        .add("))" + ")".repeat(kept.size()) + ";\n")
        .build();
  }

  private CodeBlock typeName() {
    return origin
        .tag()
        .filter(TypeTag::isUsual)
        .map(tag -> CodeBlock.of("$S, ", tag.name()))
        .orElseGet(() -> CodeBlock.of(""));
  }

  private List<CodeBlock> arguments() {
    return origin.components().stream()
        .map(component -> CodeBlock.of("\n$L", argument(component)))
        .toList();
  }

  private CodeBlock argument(Component component) {
    return switch (component.role()) {
      case UNMAPPED -> UnmappedCode.read(origin);
      case PARTITION_KEY, SORT_KEY, KEY_PART, KEY_PART_ALONE -> key(component);
      case VERSION -> CodeBlock.of("in.getVersion($S)", component.attribute());
      case CREATED_AT, UPDATED_AT, COUNTER, PLAIN -> plain(component);
    };
  }

  private static CodeBlock key(Component component) {
    return Primitives.isOne(component) ? primitive(component) : read("key", component);
  }

  private static CodeBlock plain(Component component) {
    return component.type() instanceof ComponentType.Part part
        ? part(component, part)
        : attribute(component);
  }

  private static CodeBlock part(Component component, ComponentType.Part part) {
    return component.presence() == Presence.REQUIRED
        ? part("part", component, part)
        : optional(component, part("findPart", component, part));
  }

  private static CodeBlock part(String method, Component component, ComponentType.Part part) {
    return CodeBlock.of("in.$L($S, $T::read)", method, component.attribute(), part.reader());
  }

  private static CodeBlock optional(Component component, CodeBlock found) {
    return component.presence() == Presence.OPTIONAL
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, found)
        : found;
  }

  private static CodeBlock attribute(Component component) {
    return switch (component.presence()) {
      case REQUIRED -> Primitives.isOne(component) ? primitive(component) : read("get", component);
      case NULLABLE, OPTIONAL -> optional(component, read("find", component));
      case OPTIONAL_PRIMITIVE ->
          CodeBlock.of("in.$L($S)", Primitives.finder(component), component.attribute());
      case COLLECTION -> readOr(component, LiteralCode.empty(component.type()));
      case DEFAULT ->
          Primitives.isOne(component)
              ? primitive(component)
              : readOr(component, LiteralCode.of(component));
    };
  }

  private static CodeBlock primitive(Component component) {
    CodeBlock otherwise =
        component.presence() == Presence.DEFAULT
            ? CodeBlock.of(", $L", LiteralCode.of(component))
            : CodeBlock.of("");
    return CodeBlock.of(
        "in.$L($S$L)", Primitives.reader(component), component.attribute(), otherwise);
  }

  private static CodeBlock read(String method, Component component) {
    return CodeBlock.of(
        "in.$L($S, $L)", method, component.attribute(), ConverterConstants.reference(component));
  }

  private static CodeBlock readOr(Component component, CodeBlock otherwise) {
    return CodeBlock.of(
        "in.find($S, $L, $L)",
        component.attribute(),
        ConverterConstants.reference(component),
        otherwise);
  }
}
