package io.dynamodel.processor.snapshot;

import java.util.List;
import java.util.Map;

/**
 * What a compiler made of a case.
 *
 * @param sources the generated files, by their names
 * @param messages errors and warnings
 */
record Compiled(Map<String, String> sources, List<String> messages) {}
