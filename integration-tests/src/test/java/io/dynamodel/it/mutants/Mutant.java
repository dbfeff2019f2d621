package io.dynamodel.it.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A seed with one mistake, or with one change that is none. It follows from its number alone. */
record Mutant(
    long number,
    Seed seed,
    Mutation mutation,
    SourceFile before,
    SourceFile after,
    List<SourceFile> declarations) {

  static Mutant of(long number, List<Seed> seeds) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    Mutation[] mutations = Mutation.values();
    while (true) {
      Seed seed = seeds.get(random.nextInt(seeds.size()));
      int index = random.nextInt(seed.declarations().size());
      SourceFile before = seed.declarations().get(index);
      Mutation mutation = mutations[random.nextInt(mutations.length)];
      String text = mutation.apply(seed.parsed().get(index), new Choice(random));
      if (!text.equals(before.text())) {
        SourceFile after = before.with(text);
        List<SourceFile> declarations = new ArrayList<>(seed.declarations());
        declarations.set(index, after);
        return new Mutant(number, seed, mutation, before, after, declarations);
      }
    }
  }

  List<SourceFile> files() {
    List<SourceFile> files = new ArrayList<>(declarations);
    files.add(seed.user());
    return files;
  }

  /** Its changed lines. */
  String change() {
    List<String> old = before.text().lines().toList();
    List<String> now = after.text().lines().toList();
    int first = 0;
    while (first < old.size() && first < now.size() && old.get(first).equals(now.get(first))) {
      first++;
    }
    int end = 0;
    while (end < old.size() - first
        && end < now.size() - first
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    StringBuilder change = new StringBuilder(after.name()).append(':').append(first + 1);
    old.subList(first, old.size() - end).forEach(line -> change.append("\n  - ").append(line));
    now.subList(first, now.size() - end).forEach(line -> change.append("\n  + ").append(line));
    return change.toString();
  }
}
