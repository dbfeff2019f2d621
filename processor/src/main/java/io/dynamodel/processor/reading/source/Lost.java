package io.dynamodel.processor.reading.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Annotations that have the name of one that matters, but were not found: most likely, an import is
 * missing. They must not be taken for absent ones.
 *
 * <p>Some versions of javac show processors nothing of an annotation that they do not find. It is
 * in their syntax trees.
 */
public final class Lost {
  private static final Set<String> NAMES =
      Stream.concat(OurAnnotation.all().map(OurAnnotation::simpleName), Stream.of("Nullable"))
          .collect(Collectors.toSet());

  private final Optional<Trees> trees;
  private final Predicate<TypeElement> isSource;

  private Lost(Optional<Trees> trees, Predicate<TypeElement> isSource) {
    this.trees = trees;
    this.isSource = isSource;
  }

  /** Looks with what the compiler has. */
  public static Lost of(ProcessingEnvironment environment) {
    return new Lost(trees(environment), type -> true);
  }

  /**
   * Looks at types that {@code areSources} alone. Nothing is lost in a class file: it may name
   * annotations that only its own build needed.
   */
  public Lost in(Predicate<TypeElement> areSources) {
    return new Lost(trees, areSources);
  }

  // Other compilers have none, nor has javac for those who wrap its environment.
  private static Optional<Trees> trees(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Whether a type has such an annotation. */
  public boolean isOn(TypeElement type) {
    return on(type).stream().anyMatch(NAMES::contains);
  }

  /** Whether one of its components has, or a type in one. */
  public boolean isInComponents(TypeElement type) {
    return inComponents(type).anyMatch(NAMES::contains);
  }

  /** Whether a type, or one of its components, has one of any name, which may be misspelt. */
  public boolean isAnyIn(TypeElement type) {
    return !on(type).isEmpty() || inComponents(type).findFirst().isPresent();
  }

  /**
   * Whether an annotation of ours, on a type or on one of its components, gives a value that there
   * is not, whose name may be misspelt. javac shows processors nothing of it.
   */
  public boolean isValueIn(TypeElement type) {
    return isValueAmong(AnnotationUse.all(type).toList(), type, type.getSimpleName())
        || ComponentElement.of(type).stream()
            .anyMatch(
                component ->
                    isValueAmong(
                        AnnotationUse.all(component.field()).toList(),
                        type,
                        component.field().getSimpleName()));
  }

  private boolean isValueAmong(List<AnnotationUse> seen, TypeElement type, Name name) {
    List<AnnotationUse> ours = seen.stream().filter(AnnotationUse::isOurs).toList();
    return !ours.isEmpty()
        && written(type, name)
            .anyMatch(
                annotation ->
                    ours.stream()
                        .filter(use -> use.simpleName().equals(simpleName(annotation)))
                        .anyMatch(use -> isValueIn(annotation, use)));
  }

  private static boolean isValueIn(AnnotationTree annotation, AnnotationUse use) {
    return annotation.getArguments().stream()
        .filter(AssignmentTree.class::isInstance)
        .map(argument -> ((AssignmentTree) argument).getVariable().toString())
        .anyMatch(member -> !use.canHave(member));
  }

  /** The simple names of all annotations of a type that were not found. */
  public Set<String> on(TypeElement type) {
    return lost(AnnotationUse.all(type).toList(), type, type.getSimpleName())
        .collect(Collectors.toSet());
  }

  private Stream<String> inComponents(TypeElement type) {
    return ComponentElement.of(type).stream()
        .flatMap(
            component -> lost(uses(component).toList(), type, component.field().getSimpleName()));
  }

  private static Stream<AnnotationUse> uses(ComponentElement component) {
    return Stream.of(
            AnnotationUse.all(component.component()),
            AnnotationUse.all(component.field()),
            uses(component.type()))
        .flatMap(uses -> uses);
  }

  private static Stream<AnnotationUse> uses(TypeUse type) {
    return Stream.of(
            AnnotationUse.all(type.mirror()),
            type.arguments().stream().flatMap(Lost::uses),
            type.arrayElement().stream().flatMap(Lost::uses))
        .flatMap(uses -> uses);
  }

  /**
   * Those among the annotations of a type, or of its component.
   *
   * @param seen the annotations that the compiler shows
   * @param name of the type or the component
   */
  private Stream<String> lost(List<AnnotationUse> seen, TypeElement type, Name name) {
    if (!isSource.test(type)) {
      return Stream.empty();
    }
    Stream<String> shown =
        seen.stream()
            .filter(use -> use.mirror().getAnnotationType().getKind() == TypeKind.ERROR)
            .map(AnnotationUse::simpleName);
    return Stream.concat(shown, hidden(seen, type, name));
  }

  private Stream<String> hidden(List<AnnotationUse> seen, TypeElement type, Name name) {
    Set<String> names = seen.stream().map(AnnotationUse::simpleName).collect(Collectors.toSet());
    return written(type, name)
        .filter(annotation -> !names.contains(simpleName(annotation)))
        .filter(annotation -> isError(annotation.getAnnotationType(), type))
        .map(Lost::simpleName);
  }

  private Stream<? extends AnnotationTree> written(TypeElement type, Name name) {
    return trees.stream()
        .flatMap(all -> Stream.ofNullable(all.getTree(type)))
        .flatMap(tree -> annotations(tree, type, name));
  }

  private static Stream<? extends AnnotationTree> annotations(
      ClassTree tree, TypeElement type, Name name) {
    return type.getSimpleName().equals(name)
        ? tree.getModifiers().getAnnotations().stream()
        : tree.getMembers().stream()
            .filter(VariableTree.class::isInstance)
            .map(VariableTree.class::cast)
            .filter(field -> field.getName().equals(name))
            .flatMap(field -> field.getModifiers().getAnnotations().stream());
  }

  private static String simpleName(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private boolean isError(Tree annotation, TypeElement type) {
    Trees all = trees.orElseThrow();
    TypeMirror mirror = all.getTypeMirror(new TreePath(all.getPath(type), annotation));
    return mirror != null && mirror.getKind() == TypeKind.ERROR;
  }
}
