package io.dynamodel.processor.snapshot;

import io.dynamodel.processor.DynamoModelProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The processor, with a record of what it says each file depends on. */
final class OriginRecorder extends AbstractProcessor {
  private final DynamoModelProcessor processor = new DynamoModelProcessor();
  private final Map<String, List<String>> origins = new TreeMap<>();

  /** The elements that files were created with, by the files' names. */
  Map<String, List<String>> origins() {
    return origins;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    Filer filer = with(Filer.class, environment.getFiler(), this::record);
    processor.init(
        with(
            ProcessingEnvironment.class,
            environment,
            (method, arguments) -> method.equals("getFiler") ? filer : null));
  }

  private @Nullable Object record(String method, Object[] arguments) {
    if (method.equals("createSourceFile")) {
      origins.put(
          arguments[0].toString(),
          Stream.of((Element[]) arguments[1]).map(Element::toString).toList());
    }
    return null;
  }

  /** Answers some calls: null if it does not. */
  private interface Some {
    @Nullable Object answer(String method, Object[] arguments);
  }

  private static <T> T with(Class<T> type, T real, Some some) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Object answer = some.answer(method.getName(), arguments);
              try {
                return answer == null ? method.invoke(real, arguments) : answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
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
}
