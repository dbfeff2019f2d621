package io.dynamodel;

/** How fresh a read is. */
public enum ReadConsistency {
  /** May miss writes of the last moments; half the price. */
  EVENTUAL,
  /** Sees every write that was acknowledged before; not to be had on global indexes. */
  STRONG
}
