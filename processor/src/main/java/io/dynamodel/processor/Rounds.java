package io.dynamodel.processor;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.FailureMessages;
import io.dynamodel.processor.diagnostics.Problems;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.Declaration;
import io.dynamodel.processor.model.Outline;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.output.SourceWriter;
import io.dynamodel.processor.reading.AnnotatedTypes;
import io.dynamodel.processor.reading.ModelReader;
import io.dynamodel.processor.validation.DocumentCycles;
import io.dynamodel.processor.validation.Fallout;
import io.dynamodel.processor.validation.GeneratedTypeRules;
import io.dynamodel.processor.validation.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/**
 * The rounds of one compilation: in each, the types whose declarations have become complete, in the
 * order of their names, since the Eclipse compiler has them in none.
 */
final class Rounds {
  private final Problems problems;
  private final ModelReader reader;
  private final Generation generation;
  private final GeneratedTypeRules generatedTypes = new GeneratedTypeRules();
  private final DocumentCycles cycles = new DocumentCycles();
  private final Set<ClassName> deferred = new HashSet<>();

  Rounds(ProcessingEnvironment environment, Problems problems) {
    this.problems = problems;
    this.reader =
        new ModelReader(environment.getElementUtils(), environment.getTypeUtils(), problems);
    this.generation = new Generation(new SourceWriter(environment.getFiler()), reader, problems);
  }

  /** A type that was read, with its components if it is one that has them. */
  private record Read(Outline outline, Optional<Declaration> declaration) {}

  void next(RoundEnvironment round) {
    Set<ClassName> types = new TreeSet<>(deferred);
    types.addAll(AnnotatedTypes.in(round));
    deferred.clear();
    types.forEach(problems::begin);
    generate(read(outlines(types)));
  }

  private List<Outline> outlines(Set<ClassName> types) {
    List<Outline> outlines = new ArrayList<>();
    types.forEach(type -> guarded(type, () -> outline(type).ifPresent(outlines::add)));
    return outlines;
  }

  private Optional<Outline> outline(ClassName type) {
    if (!reader.isComplete(type)) {
      deferred.add(type);
      return Optional.empty();
    }
    reader.checkAnnotations(type);
    return reader.outline(type);
  }

  // Projections come last: there is nothing to say of one whose model is faulty.
  private List<Read> read(List<Outline> outlines) {
    List<Read> read = new ArrayList<>();
    outlines.stream()
        .sorted(Comparator.comparing(outline -> outline.projection().isPresent()))
        .forEach(outline -> guarded(outline.type(), () -> read.add(read(outline))));
    return read;
  }

  private Read read(Outline outline) {
    problems.addAll(generatedTypes.check(outline));
    Optional<Declaration> declaration = reader.declaration(outline);
    declaration.map(Rules::check).ifPresent(problems::addAll);
    List<ClassName> taken = new ArrayList<>(outline.taken());
    taken.addAll(generatedTypes.ofOthers(outline));
    return new Read(outline.withTaken(taken), declaration);
  }

  private void generate(List<Read> read) {
    List<Declaration> types = read.stream().flatMap(each -> each.declaration().stream()).toList();
    problems.addAll(cycles.check(records(types)));
    Set<ClassName> faulty = Fallout.of(types, problems::concern);
    for (Read each : read) {
      guarded(each.outline().type(), () -> generate(each, faulty));
    }
  }

  private static List<RecordDeclaration> records(List<Declaration> types) {
    return types.stream()
        .filter(RecordDeclaration.class::isInstance)
        .map(RecordDeclaration.class::cast)
        .toList();
  }

  private void generate(Read read, Set<ClassName> faulty) {
    read.declaration()
        .filter(type -> !faulty.contains(type.outline().type()))
        .ifPresentOrElse(generation::of, () -> generation.ofStubs(read.outline()));
  }

  /** A defect of ours is reported, too, and keeps no other type from being generated. */
  private void guarded(ClassName type, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      problems.add(
          FailureMessages.internalError(
              new Site.Type(type), TypeText.simple(type), e.toString(), origin(e)));
    }
  }

  private static String origin(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "an unknown place" : trace[0].toString();
  }
}
