package io.dynamodel.benchmarks;

/**
 * The calls that are measured, as one way of using DynamoDB makes them. What they write is ready
 * beforehand, and what they read is given back as records or beans.
 */
interface Calls {

  /** How many orders a batch puts. */
  int PUTS = 25;

  /** How many orders a batch gets. */
  int GETS = 100;

  /** How many orders a transaction reads or writes. */
  int TRANSACTED = 5;

  /** GetItem. */
  Object get();

  /** PutItem. */
  Object put();

  /** UpdateItem of two attributes, on a condition; gives what is stored then. */
  Object update();

  /** DeleteItem; gives what was stored. */
  Object delete();

  /** Query of one page. */
  Object query();

  /** Scan of one page. */
  Object scan();

  /** BatchGetItem. */
  Object getAll();

  /** BatchWriteItem. */
  Object putAll();

  /** TransactGetItems. */
  Object transactGet();

  /** TransactWriteItems of puts. */
  Object transactWrite();
}
