package io.dynamodel.benchmarks;

import java.util.List;

/** The calls that are measured, each on answers that cost nothing. */
interface Calls {

  /** PutItem. */
  Object put(Order order);

  /** BatchWriteItem. */
  Object putAll(List<Order> orders);

  /** TransactWriteItems of puts. */
  Object transactWrite(List<Order> orders);

  /** GetItem. */
  Object get(Order key);

  /** Query, one page. */
  Object query(String customer);
}
