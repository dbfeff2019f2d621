package io.dynamodel.it.behaviour.template;

import org.jspecify.annotations.Nullable;

/**
 * One of many items of one site.
 *
 * @param shard where shards are chosen at random
 */
record Hit(String site, int at, String id, @Nullable Integer shard, int rating) {
  Hit in(Integer newShard) {
    return new Hit(site, at, id, newShard, rating);
  }
}
