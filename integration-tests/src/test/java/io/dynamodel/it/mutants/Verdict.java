package io.dynamodel.it.mutants;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a compiler says of a mutant, and what is wrong with that.
 *
 * @param compiler what it says without the processor of the declarations alone; asked only where
 *     there are errors
 */
record Verdict(Mutant mutant, Compiled compiled, Compiled compiler, Set<Finding> findings) {
  private static final int COLUMNS = 100;

  /** A word that no line can be broken in. */
  private static final Pattern LONG_WORD = Pattern.compile("[\\p{L}\\p{N}_$]{40,}");

  static Verdict of(Mutant mutant, Compilers compilers) {
    Compiled compiled = compilers.compile(mutant.files());
    Compiled compiler =
        compiled.errors().isEmpty()
            ? compiled
            : compilers.compileWithoutProcessor(mutant.declarations());
    return new Verdict(mutant, compiled, compiler, findings(mutant, compiled, compiler));
  }

  boolean refusedByUs() {
    return compiled.errors().stream().anyMatch(Message::ours);
  }

  boolean refusedByTheCompiler() {
    return !compiler.errors().isEmpty();
  }

  private static Set<Finding> findings(Mutant mutant, Compiled compiled, Compiled compiler) {
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    List<Message> ours = compiled.errors().stream().filter(Message::ours).toList();
    List<String> known = compiler.errors().stream().map(Message::text).toList();
    List<Message> theirs =
        compiled.errors().stream()
            .filter(error -> !error.ours() && !compiled.isGenerated(error))
            .filter(error -> !error.inUser() || !Accepted.inUser(mutant, compiled))
            .toList();
    if (!compiled.failure().isEmpty()
        || ours.stream().anyMatch(error -> error.code().equals("DYN001"))) {
      findings.add(Finding.FAILURE);
    }
    if (compiled.messages().stream().anyMatch(compiled::isGenerated)) {
      findings.add(Finding.IN_GENERATED_FILE);
    }
    if (ours.size() > 1 && !Accepted.several(mutant.mutation(), ours, theirs)) {
      findings.add(Finding.TWO_OF_OURS);
    }
    if (!ours.isEmpty() && !theirs.isEmpty() && !Accepted.both(mutant.mutation(), ours, theirs)) {
      findings.add(Finding.OURS_AND_THE_COMPILERS);
    }
    List<String> silenced = known.stream().filter(text -> !namesGenerated(text, compiled)).toList();
    if (!ours.isEmpty() && theirs.isEmpty() && !Accepted.silenced(silenced)) {
      findings.add(Finding.COMPILER_IS_SILENCED);
    }
    boolean refused = !ours.isEmpty() || !known.isEmpty();
    if (ours.isEmpty()
        && theirs.stream()
            .filter(error -> refused || !error.inUser())
            .anyMatch(error -> !error.isAmong(compiler.errors()))) {
      findings.add(Finding.CONSEQUENCE);
    }
    if (compiled.errors().isEmpty()
        && compiled.generated().values().stream()
            .flatMap(String::lines)
            .anyMatch(Verdict::isLong)) {
      findings.add(Finding.LONG_LINE);
    }
    return findings;
  }

  /** Whether it is about a type that the processor generates: with that, it is no mistake. */
  private static boolean namesGenerated(String text, Compiled compiled) {
    return compiled.generated().keySet().stream()
        .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length()))
        .anyMatch(type -> Pattern.compile("\\b" + type + "\\b").matcher(text).find());
  }

  private static boolean isLong(String line) {
    return line.length() > COLUMNS && !LONG_WORD.matcher(line).find();
  }

  /** The same for findings of one kind. */
  String kind() {
    return findings
        + " "
        + compiled.messages().stream()
            .filter(message -> message.error() || compiled.isGenerated(message))
            .map(
                message ->
                    message.ours()
                        ? message.code()
                        : (compiled.isGenerated(message) ? "generated: " : "")
                            + message.text().lines().findFirst().orElse(""))
            .distinct()
            .sorted()
            .limit(6)
            .toList();
  }

  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add("#" + mutant.number() + " " + mutant.mutation() + " " + findings);
    lines.add(mutant.change());
    compiled.messages().stream()
        .filter(message -> message.error() || compiled.isGenerated(message))
        .sorted(
            Comparator.comparing(
                message -> message.ours() ? 0 : compiled.isGenerated(message) ? 1 : 2))
        .limit(8)
        .forEach(message -> lines.add("    " + message));
    if (!compiler.equals(compiled)) {
      compiler.errors().stream()
          .limit(3)
          .forEach(message -> lines.add("    without us: " + message));
    }
    if (findings.contains(Finding.LONG_LINE)) {
      compiled.generated().forEach((file, text) -> longLines(file, text).forEach(lines::add));
    }
    if (!compiled.failure().isEmpty()) {
      lines.add(compiled.failure());
    }
    return lines.stream().collect(joining("\n"));
  }

  private static List<String> longLines(String file, String text) {
    return text.lines()
        .filter(Verdict::isLong)
        .map(line -> "    " + file + ": " + line)
        .limit(3)
        .toList();
  }
}
