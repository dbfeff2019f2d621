package io.dynamodel.processor;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import io.dynamodel.processor.diagnostics.FailureMessages;
import io.dynamodel.processor.diagnostics.Problems;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.emit.AsyncTableEmitter;
import io.dynamodel.processor.emit.MapperEmitter;
import io.dynamodel.processor.emit.PathEmitter;
import io.dynamodel.processor.emit.ProjectionEmitter;
import io.dynamodel.processor.emit.SealedMapperEmitter;
import io.dynamodel.processor.emit.SealedPathEmitter;
import io.dynamodel.processor.emit.SealedTableEmitter;
import io.dynamodel.processor.emit.Stamp;
import io.dynamodel.processor.emit.StubEmitter;
import io.dynamodel.processor.emit.TableEmitter;
import io.dynamodel.processor.model.Declaration;
import io.dynamodel.processor.model.DocumentModel;
import io.dynamodel.processor.model.Models;
import io.dynamodel.processor.model.Outline;
import io.dynamodel.processor.model.ProjectionDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.SealedDeclaration;
import io.dynamodel.processor.model.SealedModel;
import io.dynamodel.processor.model.SealedModelDeclaration;
import io.dynamodel.processor.model.SealedTableModel;
import io.dynamodel.processor.model.StubModel;
import io.dynamodel.processor.model.Stubs;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.output.SourceWriter;
import io.dynamodel.processor.reading.ModelReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Generates the files of a type. */
final class Generation {
  private final SourceWriter writer;
  private final ModelReader reader;
  private final Problems problems;
  private final Set<ClassName> begun = new HashSet<>();

  Generation(SourceWriter writer, ModelReader reader, Problems problems) {
    this.writer = writer;
    this.reader = reader;
    this.problems = problems;
  }

  /** Writes the files of a type without mistakes: all of them or, after a failure, none. */
  void of(Declaration declaration) {
    ClassName type = declaration.outline().type();
    List<JavaFile> files = files(declaration, stamp(type)).toList();
    files.forEach(file -> write(file, type));
  }

  /** Writes stubs for what a type was promised and has not got. */
  void ofStubs(Outline outline) {
    StubEmitter emitter = new StubEmitter(stamp(outline.type()));
    Stubs.of(outline).stream()
        .filter(stub -> !begun.contains(stub.type()))
        .forEach(stub -> write(emitter.emit(stub), outline.type()));
  }

  /** Writes a file that says nothing, if a type has none yet: the compiler goes on then. */
  void ofNothing(Outline outline) {
    StubModel nothing = Stubs.nothing(outline);
    if (!begun.contains(nothing.type())) {
      write(new StubEmitter(stamp(outline.type())).emitNothing(nothing), outline.type());
    }
  }

  /** How many files there are. */
  int files() {
    return begun.size();
  }

  private static Stream<JavaFile> files(Declaration declaration, Stamp stamp) {
    if (declaration instanceof SealedDeclaration document) {
      return sealed(Models.sealed(document), stamp);
    }
    if (declaration instanceof SealedModelDeclaration model) {
      return table(Models.sealed(model), stamp);
    }
    return declaration instanceof ProjectionDeclaration record
        ? Stream.of(new ProjectionEmitter(stamp).emit(Models.projection(record)))
        : record((RecordDeclaration) declaration, stamp);
  }

  private static Stream<JavaFile> record(RecordDeclaration record, Stamp stamp) {
    return record.outline().document()
        ? document(Models.document(record), stamp)
        : table(Models.table(record), stamp);
  }

  private static Stream<JavaFile> sealed(SealedModel document, Stamp stamp) {
    return Stream.of(
        new SealedMapperEmitter(stamp).emit(document), new SealedPathEmitter(stamp).emit(document));
  }

  private static Stream<JavaFile> table(TableModel table, Stamp stamp) {
    return Stream.of(
            Stream.of(new TableEmitter(stamp).emit(table)),
            table.async().stream().map(async -> new AsyncTableEmitter(stamp).emit(table, async)),
            Stream.of(new MapperEmitter(stamp).emit(table)))
        .flatMap(files -> files);
  }

  private static Stream<JavaFile> table(SealedTableModel table, Stamp stamp) {
    SealedTableEmitter emitter = new SealedTableEmitter(stamp);
    return Stream.concat(
        Stream.of(emitter.emit(table)),
        table.async().stream().map(async -> emitter.emit(table, async)));
  }

  private static Stream<JavaFile> document(DocumentModel document, Stamp stamp) {
    return Stream.of(
        new MapperEmitter(stamp).emit(document.record()), new PathEmitter(stamp).emit(document));
  }

  private Stamp stamp(ClassName type) {
    return new Stamp(reader.generatedAnnotation(type));
  }

  private void write(JavaFile file, ClassName origin) {
    begun.add(ClassName.get(file.packageName, file.typeSpec.name));
    try {
      writer.write(file, reader.element(origin));
    } catch (IOException e) {
      problems.add(
          FailureMessages.notWritten(
              new Site.Type(origin),
              TypeText.simple(origin),
              file.typeSpec.name,
              String.valueOf(e.getMessage())));
    }
  }
}
