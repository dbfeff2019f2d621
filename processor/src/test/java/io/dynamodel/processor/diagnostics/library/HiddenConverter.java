package io.dynamodel.processor.diagnostics.library;

final class HiddenConverter extends ThreadConverter {}
