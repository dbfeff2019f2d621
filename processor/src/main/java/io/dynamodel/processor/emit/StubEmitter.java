package io.dynamodel.processor.emit;

import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import io.dynamodel.processor.model.StubModel;
import javax.lang.model.element.Modifier;

/** The empty types that stand for promised ones after a mistake. */
public final class StubEmitter {
  private final Stamp stamp;

  /** Emits with the annotations of {@code stamp}. */
  public StubEmitter(Stamp stamp) {
    this.stamp = stamp;
  }

  /** The file of {@code stub}. */
  public JavaFile emit(StubModel stub) {
    TypeSpec.Builder type = stamp.bare(stub.type(), stub.visible());
    return Stamp.file(stub.type(), filled(type, stub));
  }

  /** The file of a type that is made because its user's type waits for others. */
  public JavaFile emitNothing(StubModel stub) {
    TypeSpec.Builder type = stamp.bare(stub.type(), stub.visible());
    return Stamp.file(
        stub.type(),
        type.addJavadoc(
                "Empty. Made so that the compiler goes on until the types are there that it waits for.")
            .build());
  }

  private static TypeSpec nested(StubModel stub) {
    TypeSpec.Builder type = TypeSpec.classBuilder(stub.type()).addModifiers(Modifier.STATIC);
    if (stub.visible()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    return filled(type, stub);
  }

  private static TypeSpec filled(TypeSpec.Builder type, StubModel stub) {
    stub.typeVariables().forEach(name -> type.addTypeVariable(TypeVariableName.get(name)));
    stub.nested().forEach(inner -> type.addType(nested(inner)));
    return type.addJavadoc("Empty, because of the errors that the compiler reports.").build();
  }
}
