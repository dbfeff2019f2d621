package io.dynamodel.processor;

import com.google.auto.service.AutoService;
import io.dynamodel.processor.diagnostics.Problems;
import io.dynamodel.processor.diagnostics.Reporter;
import io.dynamodel.processor.reading.AnnotatedTypes;
import io.dynamodel.processor.reading.SourcePlaces;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Generates the table, mapper and path classes of models and documents.
 *
 * <p>Mistakes are reported in the last round, all together. By then the types that were promised
 * are there, empty where they have to be, so that the compiler does not report them as missing.
 */
@AutoService(Processor.class)
public final class DynamoModelProcessor extends AbstractProcessor {
  private final Problems problems = new Problems();
  private Rounds rounds;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return AnnotatedTypes.annotations();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    rounds = new Rounds(environment, problems);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      reporter().report(problems);
    } else {
      rounds.next(round);
    }
    return false;
  }

  private Reporter reporter() {
    return new Reporter(
        processingEnv.getMessager(),
        new SourcePlaces(processingEnv.getElementUtils()),
        isEclipse(processingEnv));
  }

  private static boolean isEclipse(ProcessingEnvironment environment) {
    return environment.getClass().getName().startsWith("org.eclipse.jdt.internal.compiler.");
  }
}
