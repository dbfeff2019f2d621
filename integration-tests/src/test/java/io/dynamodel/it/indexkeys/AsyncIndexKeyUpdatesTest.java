package io.dynamodel.it.indexkeys;

/** By a table that does not wait. */
class AsyncIndexKeyUpdatesTest extends IndexKeyUpdates {
  AsyncIndexKeyUpdatesTest() {
    super(Calls::async);
  }
}
