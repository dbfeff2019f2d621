package io.dynamodel.it.simulation;

import io.dynamodel.AsyncDynamo;
import io.dynamodel.Dynamo;

/**
 * The tables of a simulation: as the actors reach them, and as they are.
 *
 * @param dynamo of the actors
 * @param truth reaches the engine without faults
 */
record Tables(Dynamo dynamo, Dynamo truth) {

  AsyncDynamo async() {
    return dynamo.async();
  }

  AccountAsyncTable accounts() {
    return new AccountAsyncTable(dynamo);
  }

  PurseAsyncTable purses() {
    return new PurseAsyncTable(dynamo);
  }

  LineAsyncTable lines() {
    return new LineAsyncTable(dynamo);
  }

  JobAsyncTable jobs() {
    return new JobAsyncTable(dynamo);
  }

  BadgeAsyncTable badges() {
    return new BadgeAsyncTable(dynamo);
  }

  BadgeTable storedBadges() {
    return new BadgeTable(truth);
  }

  PlainBadgeTable plainBadges() {
    return new PlainBadgeTable(truth);
  }

  JobTable storedJobs() {
    return new JobTable(truth);
  }

  AccountTable storedAccounts() {
    return new AccountTable(truth);
  }

  PurseTable storedPurses() {
    return new PurseTable(truth);
  }

  LineTable storedLines() {
    return new LineTable(truth);
  }

  void create() {
    storedAccounts().admin().create();
    storedPurses().admin().create();
    storedLines().admin().create();
  }
}
