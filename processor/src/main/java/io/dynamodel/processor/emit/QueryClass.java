package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.TableModel.SortKey;
import io.dynamodel.processor.model.TableModel.SortPart;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The nested class of a query whose items have a sort key. It has a method for the first part of
 * the key, and a class for what follows each part but the last.
 */
final class QueryClass {
  private final SortKey sort;
  private final ReadCode read;
  private final Facade facade;
  private final ClassName type;

  private QueryClass(SortKey sort, ReadCode read, Facade facade) {
    this.sort = sort;
    this.read = read;
    this.facade = facade;
    this.type = facade.type().nestedClass(sort.query());
  }

  static TypeSpec of(SortKey sort, ReadCode read, Facade facade) {
    return new QueryClass(sort, read, facade).type();
  }

  private TypeSpec type() {
    List<SortPart> parts = sort.parts();
    TypeSpec.Builder query =
        query(type, parts.get(0))
            .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE)
            .addJavadoc(
                facade.documented(
                    type,
                    CodeBlock.of(
                        "A query whose items are in the order of $L.", ReadJavadoc.names(sort))));
    for (int position = 1; position < parts.size(); position++) {
      query.addType(after(parts.get(position - 1), parts.get(position)));
    }
    return query.build();
  }

  private TypeSpec after(SortPart equal, SortPart next) {
    ClassName after = type.nestedClass(equal.after().orElseThrow());
    return query(after, next)
        .addJavadoc(
            facade.documented(
                after, CodeBlock.of("The query, where {@code $L} equals a value.", name(equal))))
        .build();
  }

  private TypeSpec.Builder query(ClassName name, SortPart part) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(read.queryBase(name))
        .addMethod(constructor(name))
        .addMethod(step(part));
  }

  private MethodSpec constructor(ClassName name) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(read.plan(), "plan")
        .addStatement("super(plan, $T::new)", name)
        .build();
  }

  private MethodSpec step(SortPart part) {
    KeyStepCode step = KeyStepCode.of(part.range());
    TypeName value = part.key().component().type().javaType();
    TypeName next = part.after().<TypeName>map(type::nestedClass).orElse(read.query());
    return MethodSpec.methodBuilder(part.step())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Starts a condition on {@code $L} (KeyConditionExpression).", name(part))
        .returns(ParameterizedTypeName.get(step.type(), value, next, read.query()))
        .addStatement(
            "return this.<$L>$L($L$L)",
            typeArguments(part, value, next),
            step.method(),
            constant(part),
            constructorOfNext(part))
        .build();
  }

  private static CodeBlock typeArguments(SortPart part, TypeName value, TypeName next) {
    return part.after().isPresent()
        ? CodeBlock.of("$T, $T", value, next)
        : CodeBlock.of("$T", value);
  }

  private CodeBlock constant(SortPart part) {
    return facade.constant(part.key().constant());
  }

  private CodeBlock constructorOfNext(SortPart part) {
    return part.after()
        .map(next -> CodeBlock.of(", $T::new", type.nestedClass(next)))
        .orElse(CodeBlock.of(""));
  }

  private static String name(SortPart part) {
    return part.key().component().name();
  }
}
