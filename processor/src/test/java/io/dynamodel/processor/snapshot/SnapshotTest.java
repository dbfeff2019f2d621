package io.dynamodel.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Both compilers generate exactly the expected files, and have nothing to say about them. {@code
 * -Dsnapshots.rewrite=true} makes what javac generates the expected.
 */
class SnapshotTest {

  static Stream<SnapshotCase> cases() {
    return SnapshotCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void underJavac(SnapshotCase snapshot) {
    Compiled compiled = Javac.compile(snapshot.input());

    assertThat(compiled.messages()).isEmpty();
    snapshot.check(compiled.sources());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void underTheEclipseCompiler(SnapshotCase snapshot, @TempDir Path folder) throws IOException {
    Compiled compiled = Ecj.compile(snapshot.input(), folder);

    assertThat(compiled.messages()).isEmpty();
    snapshot.check(compiled.sources());
  }
}
