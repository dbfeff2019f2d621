package enums;

public enum Region {
  EUROPE,
  ASIA
}
