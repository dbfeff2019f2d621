package projections;

/** How far an order is. */
public enum Status {
  NEW,
  SENT
}
