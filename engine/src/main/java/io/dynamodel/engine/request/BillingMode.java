package io.dynamodel.engine.request;

/** The way in which reads and writes of a table are paid for. */
public enum BillingMode {
  PROVISIONED,
  PAY_PER_REQUEST
}
