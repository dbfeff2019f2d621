package io.dynamodel.processor;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.FailureMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Problems;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.Declaration;
import io.dynamodel.processor.model.Outline;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.output.SourceWriter;
import io.dynamodel.processor.reading.AnnotatedTypes;
import io.dynamodel.processor.reading.ModelReader;
import io.dynamodel.processor.reading.Prerequisites;
import io.dynamodel.processor.reading.Unfinished;
import io.dynamodel.processor.validation.DocumentCycles;
import io.dynamodel.processor.validation.Fallout;
import io.dynamodel.processor.validation.GeneratedTypeRules;
import io.dynamodel.processor.validation.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/**
 * The rounds of one compilation: in each, the types whose declarations have become complete, in the
 * order of their names, since the Eclipse compiler has them in none.
 */
final class Rounds {
  /** What javac and the Eclipse compiler throw where a class file names what is not there. */
  private static final Set<String> COMPILERS_STOP = Set.of("CompletionFailure", "AbortCompilation");

  private final Problems problems;
  private final Prerequisites prerequisites;
  private final ModelReader reader;
  private final Generation generation;
  private final GeneratedTypeRules generatedTypes = new GeneratedTypeRules();
  private final DocumentCycles cycles = new DocumentCycles();
  private final Set<ClassName> waiting = new TreeSet<>();
  private final Set<ClassName> unreadable = new HashSet<>();
  private final Set<ClassName> compiled = new HashSet<>();

  Rounds(ProcessingEnvironment environment, Problems problems) {
    this.problems = problems;
    this.prerequisites = new Prerequisites(environment.getElementUtils());
    this.reader = new ModelReader(environment, problems);
    this.generation = new Generation(new SourceWriter(environment.getFiler()), reader, problems);
  }

  /** A type with what is declared in it, if that could be read. */
  private record Read(Outline outline, Optional<Declaration> declaration) {
    ClassName type() {
      return outline.type();
    }

    Set<ClassName> uses() {
      return declaration.map(Declaration::uses).orElse(Set.of());
    }
  }

  void next(RoundEnvironment round) {
    AnnotatedTypes annotated = AnnotatedTypes.in(round);
    compiled.addAll(annotated.compiled());
    SortedSet<ClassName> types = new TreeSet<>(waiting);
    types.addAll(annotated.all());
    types.forEach(problems::begin);
    if (!types.isEmpty()) {
      guarded(types.first(), () -> generate(types, annotated));
    }
  }

  private void generate(SortedSet<ClassName> types, AnnotatedTypes annotated) {
    int files = generation.files();
    types.forEach(type -> guarded(type, () -> checkPrerequisites(type)));
    Unfinished unfinished = reader.unfinished(types, annotated.hidden(), compiled);
    take(annotated.areAlone() ? unfinished.forever() : unfinished, types);
    types.forEach(type -> guarded(type, () -> reader.checkAnnotations(type)));
    generate(read(outlines(types)));
    if (generation.files() == files) {
      waiting.stream().findFirst().ifPresent(type -> guarded(type, () -> lookAgain(type)));
    }
  }

  /** Without a new file there would be no more round in which files can be written. */
  private void lookAgain(ClassName waiting) {
    reader.promised(waiting).ifPresent(generation::ofNothing);
  }

  private void checkPrerequisites(ClassName type) {
    prerequisites
        .missing(type)
        .ifPresent(
            missing -> {
              problems.add(missing);
              unreadable.add(type);
            });
  }

  /** Takes those out of {@code types} that can't be read, now or ever. */
  private void take(Unfinished unfinished, Set<ClassName> types) {
    unreadable.addAll(unfinished.unreadable());
    Set<ClassName> refused = new TreeSet<>(types);
    refused.retainAll(unreadable);
    refused.addAll(unfinished.unreadable());
    types.removeAll(refused);
    waiting.clear();
    waiting.addAll(types);
    waiting.retainAll(unfinished.waiting());
    types.removeAll(waiting);
    unfinished.incomplete().stream()
        .filter(incomplete -> refused.contains(incomplete.user()))
        .map(Rounds::problem)
        .forEach(problems::add);
    refused.removeIf(type -> !compiled.contains(type.topLevelClassName()));
    stub(refused);
  }

  private static Problem problem(Unfinished.Incomplete incomplete) {
    return FailureMessages.incompleteClass(
            new Site.Type(incomplete.user()),
            TypeText.simple(incomplete.user()),
            incomplete.type().canonicalName()
                + " names "
                + incomplete
                    .missing()
                    .map(ClassName::canonicalName)
                    .orElse("a type that can't be found"))
        .causedBy(incomplete.missing().orElse(incomplete.type()));
  }

  private void stub(Set<ClassName> types) {
    types.forEach(
        type -> guarded(type, () -> reader.promised(type).ifPresent(generation::ofStubs)));
  }

  private List<Outline> outlines(Set<ClassName> types) {
    List<Outline> outlines = new ArrayList<>();
    types.forEach(
        type ->
            guarded(
                type,
                () ->
                    reader.outline(type).ifPresentOrElse(outlines::add, () -> stub(Set.of(type)))));
    return outlines;
  }

  // Projections come last: there is nothing to say of one whose model is faulty.
  private List<Read> read(List<Outline> outlines) {
    List<Read> read = new ArrayList<>();
    outlines.stream()
        .sorted(Comparator.comparing(outline -> outline.projection().isPresent()))
        .forEach(
            outline -> {
              if (!guarded(outline.type(), () -> read.add(read(outline)))) {
                read.add(new Read(outline, Optional.empty()));
              }
            });
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
    Set<ClassName> faulty = Fallout.of(types, this::isFaulty);
    for (Read each : usedFirst(read)) {
      if (!generate(each, faulty)) {
        faulty.add(each.type());
        stub(each.outline());
      }
    }
  }

  private boolean isFaulty(ClassName type) {
    return unreadable.contains(type) || problems.concern(type);
  }

  private static List<RecordDeclaration> records(List<Declaration> types) {
    return types.stream()
        .filter(RecordDeclaration.class::isInstance)
        .map(RecordDeclaration.class::cast)
        .toList();
  }

  /** Types after those that they use, so that a failure comes before what it makes useless. */
  private static List<Read> usedFirst(List<Read> read) {
    Map<ClassName, Read> byType = read.stream().collect(Collectors.toMap(Read::type, each -> each));
    List<Read> sorted = new ArrayList<>();
    Set<ClassName> seen = new HashSet<>();
    read.forEach(each -> addUsedFirst(each, byType, seen, sorted));
    return sorted;
  }

  private static void addUsedFirst(
      Read read, Map<ClassName, Read> byType, Set<ClassName> seen, List<Read> sorted) {
    if (seen.add(read.type())) {
      read.uses().stream()
          .sorted()
          .flatMap(used -> Stream.ofNullable(byType.get(used)))
          .forEach(used -> addUsedFirst(used, byType, seen, sorted));
      sorted.add(read);
    }
  }

  /** Whether the files of a type were generated. */
  private boolean generate(Read read, Set<ClassName> faulty) {
    boolean sound =
        read.declaration().isPresent()
            && !faulty.contains(read.type())
            && read.uses().stream().noneMatch(faulty::contains);
    return sound && guarded(read.type(), () -> generation.of(read.declaration().orElseThrow()));
  }

  private void stub(Outline outline) {
    guarded(outline.type(), () -> generation.ofStubs(outline));
  }

  /**
   * A defect of ours is reported, too, and keeps no other type from being generated.
   *
   * @return whether there was none
   */
  private boolean guarded(ClassName type, Runnable work) {
    try {
      work.run();
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(failure(type, e));
      return false;
    }
  }

  private static Problem failure(ClassName type, Throwable failure) {
    Site site = new Site.Type(type);
    String name = TypeText.simple(type);
    return COMPILERS_STOP.contains(failure.getClass().getSimpleName())
        ? FailureMessages.incompleteClass(site, name, String.valueOf(failure.getMessage()))
        : FailureMessages.internalError(site, name, failure.toString(), origin(failure));
  }

  private static String origin(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0 ? "an unknown place" : trace[0].toString();
  }
}
