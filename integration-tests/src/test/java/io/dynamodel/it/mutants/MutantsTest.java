package io.dynamodel.it.mutants;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compiles models with one mistake each. Whatever the mistake, there is one message about it, and
 * none in a generated file. A mutant that fails repeats exactly: {@code -Dmutants.first=NUMBER
 * -Dmutants.javac=1}.
 */
class MutantsTest {
  private static final long FIRST = Long.getLong("mutants.first", 1);
  private static final List<Seed> SEEDS = Seed.all();

  @ParameterizedTest
  @EnumSource
  void seedsAreValid(Compilers compiler) {
    assertThat(SEEDS)
        .allSatisfy(seed -> assertThat(compiler.compile(seed.files()).messages()).isEmpty());
  }

  @EnabledOnJre(JRE.JAVA_17)
  @DisabledIfSystemProperty(named = "mutants.first", matches = ".+")
  @Test
  void theFirstOnes() {
    check(Compilers.JAVAC, 300);
  }

  @EnabledIfSystemProperty(named = "mutants.first", matches = ".+")
  @Test
  void underJavac() {
    check(Compilers.JAVAC, Long.getLong("mutants.javac", 300));
  }

  @EnabledIfSystemProperty(named = "mutants.first", matches = ".+")
  @Test
  void underTheEclipseCompiler() {
    check(Compilers.ECLIPSE, Long.getLong("mutants.eclipse", 30));
  }

  private static void check(Compilers compiler, long count) {
    Map<String, List<Verdict>> failing = new TreeMap<>();
    long ours = 0;
    long theirs = 0;
    for (long number = FIRST; number < FIRST + count; number++) {
      Verdict verdict = Verdict.of(Mutant.of(number, SEEDS), compiler);
      if (verdict.refusedByUs()) {
        ours++;
      } else if (verdict.refusedByTheCompiler()) {
        theirs++;
      }
      if (!verdict.findings().isEmpty()) {
        failing.computeIfAbsent(verdict.kind(), kind -> new ArrayList<>()).add(verdict);
      }
    }
    System.out.println(
        compiler
            + ": "
            + count
            + " mutants, refused by us "
            + ours
            + ", by the compiler "
            + theirs);
    if (!failing.isEmpty()) {
      fail(report(failing));
    }
  }

  private static String report(Map<String, List<Verdict>> failing) {
    return failing.values().stream()
        .map(kind -> kind.size() + " times: " + kind.get(0))
        .collect(joining("\n\n", failing.size() + " kinds\n\n", "\n"));
  }
}
