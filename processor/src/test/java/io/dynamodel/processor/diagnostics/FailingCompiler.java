package io.dynamodel.processor.diagnostics;

import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** The processor in a compiler that fails. */
final class FailingCompiler extends AbstractProcessor {
  private final DynamoModelProcessor processor = new DynamoModelProcessor();
  private final Function<ProcessingEnvironment, ProcessingEnvironment> failing;

  /** What happens instead of creating a file. */
  @FunctionalInterface
  interface Failure {
    JavaFileObject create() throws IOException;
  }

  /** In one that creates no files. */
  FailingCompiler(Failure failure) {
    this(real -> new Environment(real, new FailingFiler(failure), real.getElementUtils()));
  }

  private FailingCompiler(Function<ProcessingEnvironment, ProcessingEnvironment> failing) {
    this.failing = failing;
  }

  /** In one that fails when it is asked about a type for the first time. */
  static FailingCompiler failingOnce(String method, String type) {
    return new FailingCompiler(
        real ->
            new Environment(
                real, real.getFiler(), failingOnce(real.getElementUtils(), method, type)));
  }

  private static Elements failingOnce(Elements real, String method, String type) {
    AtomicBoolean failed = new AtomicBoolean();
    return (Elements)
        Proxy.newProxyInstance(
            FailingCompiler.class.getClassLoader(),
            new Class<?>[] {Elements.class},
            (proxy, called, arguments) -> {
              if (called.getName().equals(method)
                  && ((Element) arguments[0]).getSimpleName().contentEquals(type)
                  && !failed.getAndSet(true)) {
                throw new IllegalStateException("a defect in " + method);
              }
              return called.invoke(real, arguments);
            });
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    processor.init(failing.apply(environment));
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  private record FailingFiler(Failure failure) implements Filer {
    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... elements)
        throws IOException {
      return failure.create();
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... elements) {
      throw new AssertionError(name);
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location,
        CharSequence module,
        CharSequence name,
        Element... elements) {
      throw new AssertionError(name);
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence module, CharSequence name) {
      throw new AssertionError(name);
    }
  }

  private record Environment(ProcessingEnvironment real, Filer filer, Elements elements)
      implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
      return real.getOptions();
    }

    @Override
    public Messager getMessager() {
      return real.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return elements;
    }

    @Override
    public Types getTypeUtils() {
      return real.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return real.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return real.getLocale();
    }
  }
}
