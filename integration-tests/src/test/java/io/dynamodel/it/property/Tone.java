package io.dynamodel.it.property;

import io.dynamodel.convert.EnumLabelConverter;

/** Stored by a label. */
enum Tone {
  LOW("a"),
  HIGH("ab");

  private final String label;

  Tone(String label) {
    this.label = label;
  }

  static final class Labels extends EnumLabelConverter<Tone> {
    Labels() {
      super(values(), tone -> tone.label);
    }
  }
}
