package io.dynamodel.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The settings of an engine. */
record EngineSettings(
    Clock clock, long seed, boolean staleReads, Duration creatingTakes, @Nullable Path data) {}
