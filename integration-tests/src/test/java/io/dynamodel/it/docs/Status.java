package io.dynamodel.it.docs;

public enum Status {
  READY("ready"),
  ON_THE_WAY("on the way"),
  DELIVERED("delivered");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
