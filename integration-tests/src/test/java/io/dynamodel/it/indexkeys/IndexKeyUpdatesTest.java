package io.dynamodel.it.indexkeys;

/** By a table that waits. */
class IndexKeyUpdatesTest extends IndexKeyUpdates {
  IndexKeyUpdatesTest() {
    super(Calls::waiting);
  }
}
