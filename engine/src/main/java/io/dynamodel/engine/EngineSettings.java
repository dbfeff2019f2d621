package io.dynamodel.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What can be set before an engine starts. */
record EngineSettings(
    Clock clock, long seed, boolean staleReads, Duration creatingTakes, @Nullable Path data) {}
