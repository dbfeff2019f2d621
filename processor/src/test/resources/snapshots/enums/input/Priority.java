package enums;

enum Priority {
  LOW,
  HIGH {
    @Override
    public String toString() {
      return "high";
    }
  }
}
