package io.dynamodel.engine.dynalite;


/** Where the two engines answer differently, and why ours is right. */
enum KnownDifference {
  /** Filled in by what the comparison shows. */
  NONE((asked, ours, theirs) -> false);

  private final Test test;

  KnownDifference(Test test) {
    this.test = test;
  }

  boolean explains(Asked asked, Reply ours, Reply theirs) {
    return test.holds(asked, ours, theirs);
  }

  private interface Test {
    boolean holds(Asked asked, Reply ours, Reply theirs);
  }
}
