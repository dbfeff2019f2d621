package io.dynamodel.it.mutants;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** A source, and where its parts are, as the compiler of the JDK parses it. */
final class Code {
  private static final Pattern TOKEN =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|\\w+|\\S",
          Pattern.DOTALL);

  /**
   * A record, an interface or another type.
   *
   * @param record whether it is a record
   * @param whole from its annotations to its closing brace
   * @param keyword where its modifiers, but not its annotations, or else its keyword begin
   * @param name where its name is
   */
  record Type(boolean record, Span whole, int keyword, Span name) {}

  /** A component or a field, from its annotations to its name. */
  record Variable(Span whole, Span type, Span name) {}

  final String text;
  final List<Span> tokens = new ArrayList<>();
  final List<Span> imports = new ArrayList<>();
  final List<Span> packages = new ArrayList<>();
  final List<Span> annotations = new ArrayList<>();
  final List<Span> arguments = new ArrayList<>();
  final List<Span> literals = new ArrayList<>();
  final List<Span> supertypes = new ArrayList<>();
  final List<Span> permitted = new ArrayList<>();
  final List<Span> methods = new ArrayList<>();
  final List<Type> types = new ArrayList<>();
  final List<Variable> components = new ArrayList<>();

  Code(SourceFile file) {
    this.text = file.text();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().startsWith("/*") && !matcher.group().startsWith("//")) {
        tokens.add(new Span(matcher.start(), matcher.end()));
      }
    }
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, null, null, List.of(file));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      new Parts(unit, Trees.instance(task).getSourcePositions()).scan(unit, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts of the names of types or of components. */
  List<String> names(List<Span> names) {
    return names.stream().map(name -> name.in(text)).toList();
  }

  /** The first token from {@code position} on that is {@code wanted}. */
  private Span find(int position, String wanted) {
    return tokens.stream()
        .filter(token -> token.start() >= position && token.in(text).equals(wanted))
        .findFirst()
        .orElseThrow();
  }

  private final class Parts extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Parts(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    private Span span(Tree tree) {
      return new Span(
          (int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree));
    }

    @Override
    public Void visitPackage(PackageTree tree, Void none) {
      packages.add(span(tree));
      return null;
    }

    @Override
    public Void visitImport(ImportTree tree, Void none) {
      imports.add(span(tree));
      return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Void none) {
      Span whole = span(tree);
      int afterAnnotations =
          tree.getModifiers().getAnnotations().stream()
              .mapToInt(annotation -> span(annotation).end())
              .max()
              .orElse(whole.start());
      int keyword =
          tokens.stream()
              .mapToInt(Span::start)
              .filter(start -> start >= afterAnnotations)
              .findFirst()
              .orElseThrow();
      boolean record = tree.getKind() == Tree.Kind.RECORD;
      types.add(new Type(record, whole, keyword, find(keyword, tree.getSimpleName().toString())));
      tree.getImplementsClause().forEach(type -> supertypes.add(span(type)));
      tree.getPermitsClause().forEach(type -> permitted.add(span(type)));
      if (record) {
        tree.getMembers().stream()
            .filter(VariableTree.class::isInstance)
            .map(VariableTree.class::cast)
            .forEach(this::component);
      }
      return super.visitClass(tree, none);
    }

    private void component(VariableTree tree) {
      Span type = span(tree.getType());
      Span name = find(type.end(), tree.getName().toString());
      components.add(new Variable(new Span(span(tree).start(), name.end()), type, name));
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
      if (positions.getEndPosition(unit, tree) >= 0) {
        methods.add(span(tree));
      }
      return super.visitMethod(tree, none);
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, Void none) {
      annotations.add(span(tree));
      tree.getArguments().forEach(argument -> arguments.add(argument(tree, argument)));
      return super.visitAnnotation(tree, none);
    }

    /** The parser makes {@code value = x} of {@code x}, at the same place. */
    private Span argument(AnnotationTree annotation, Tree argument) {
      return span(argument);
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void none) {
      literals.add(span(tree));
      return null;
    }
  }
}
