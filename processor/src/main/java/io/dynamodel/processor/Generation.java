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
import io.dynamodel.processor.model.ProjectionModel;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.SealedDeclaration;
import io.dynamodel.processor.model.SealedModel;
import io.dynamodel.processor.model.SealedModelDeclaration;
import io.dynamodel.processor.model.SealedTableModel;
import io.dynamodel.processor.model.Stubs;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.output.SourceWriter;
import io.dynamodel.processor.reading.ModelReader;
import java.io.IOException;

/** Generates the files of a type. */
final class Generation {
  private final SourceWriter writer;
  private final ModelReader reader;
  private final Problems problems;

  Generation(SourceWriter writer, ModelReader reader, Problems problems) {
    this.writer = writer;
    this.reader = reader;
    this.problems = problems;
  }

  /** The files of a type without mistakes. */
  void of(Declaration declaration) {
    if (declaration instanceof SealedDeclaration document) {
      sealed(Models.sealed(document));
    } else if (declaration instanceof SealedModelDeclaration model) {
      table(Models.sealed(model));
    } else if (declaration instanceof ProjectionDeclaration record) {
      projection(Models.projection(record));
    } else {
      record((RecordDeclaration) declaration);
    }
  }

  private void record(RecordDeclaration record) {
    if (record.outline().document()) {
      document(Models.document(record));
    } else {
      table(Models.table(record));
    }
  }

  private void sealed(SealedModel document) {
    ClassName type = document.origin().type();
    write(new SealedMapperEmitter(stamp(type)).emit(document), type);
    write(new SealedPathEmitter(stamp(type)).emit(document), type);
  }

  /** The files of a type with mistakes. */
  void ofStubs(Outline outline) {
    StubEmitter emitter = new StubEmitter(stamp(outline.type()));
    Stubs.of(outline).forEach(stub -> write(emitter.emit(stub), outline.type()));
  }

  private void table(TableModel table) {
    ClassName type = table.record().type();
    write(new TableEmitter(stamp(type)).emit(table), type);
    table
        .async()
        .ifPresent(async -> write(new AsyncTableEmitter(stamp(type)).emit(table, async), type));
    write(new MapperEmitter(stamp(type)).emit(table), type);
  }

  private void table(SealedTableModel table) {
    ClassName type = table.model();
    SealedTableEmitter emitter = new SealedTableEmitter(stamp(type));
    write(emitter.emit(table), type);
    table.async().ifPresent(async -> write(emitter.emit(table, async), type));
  }

  private void document(DocumentModel document) {
    ClassName type = document.record().type();
    write(new MapperEmitter(stamp(type)).emit(document.record()), type);
    write(new PathEmitter(stamp(type)).emit(document), type);
  }

  private void projection(ProjectionModel projection) {
    ClassName type = projection.record().type();
    write(new ProjectionEmitter(stamp(type)).emit(projection), type);
  }

  private Stamp stamp(ClassName type) {
    return new Stamp(reader.generatedAnnotation(type));
  }

  private void write(JavaFile file, ClassName origin) {
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
