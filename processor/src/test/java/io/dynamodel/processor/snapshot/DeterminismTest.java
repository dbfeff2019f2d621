package io.dynamodel.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeterminismTest {

  @Test
  void theOrderOfTheSourcesChangesNoText() {
    List<Path> input = SnapshotCase.named("documents").input();
    List<Path> reversed = new ArrayList<>(input);
    Collections.reverse(reversed);

    assertThat(Javac.compile(reversed).sources())
        .isNotEmpty()
        .isEqualTo(Javac.compile(input).sources());
  }

  @Test
  void aFileDependsOnItsOwnTypeAlone() {
    List<Path> all = SnapshotCase.named("scalars").input();
    List<Path> one = all.stream().filter(file -> file.endsWith("Primitives.java")).toList();

    assertThat(Javac.compile(one).sources()).hasSize(2);
    assertThat(Javac.compile(all).sources()).containsAllEntriesOf(Javac.compile(one).sources());
  }
}
