package io.dynamodel.it.behaviour.transaction;

import static io.dynamodel.it.behaviour.transaction.AccountTable.A;
import static io.dynamodel.it.behaviour.transaction.AccountTable.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Many transactions at the same time: money is moved, never made. */
@WithDynamoDb
class TransfersTest {
  private static final int THREADS = 8;
  private static final int TRANSFERS = 200;
  private static final int ACCOUNTS = 10;
  private static final long MONEY = 20;

  private final Dynamo dynamo;
  private final AccountTable accounts;

  TransfersTest(DynamoDbClient direct) {
    dynamo = Dynamo.of(direct);
    accounts = new AccountTable(dynamo);
  }

  @Test
  @Timeout(120)
  void theSumNeverChanges() throws Exception {
    accounts.admin().create();
    for (int i = 0; i < ACCOUNTS; i++) {
      accounts.put(new Account("a" + i, MONEY));
    }

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    long moved = 0;
    try {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Random random = new Random(i);
        all.add(threads.submit(() -> transfers(random)));
      }
      for (Future<Integer> each : all) {
        moved += each.get();
      }
    } finally {
      threads.shutdownNow();
    }

    List<Account> left = accounts.scan().toList();
    assertThat(left.stream().mapToLong(Account::amount).sum()).isEqualTo(ACCOUNTS * MONEY);
    assertThat(left).extracting(Account::amount).allMatch(amount -> amount >= 0);
    assertThat(moved).isPositive();
  }

  private int transfers(Random random) {
    int moved = 0;
    for (int i = 0; i < TRANSFERS; i++) {
      int from = random.nextInt(ACCOUNTS);
      int to = (from + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
      if (isMoved("a" + from, "a" + to, 1 + random.nextInt((int) MONEY))) {
        moved++;
      }
    }
    return moved;
  }

  /** False where there is not enough; after a conflict it is tried again. */
  private boolean isMoved(String from, String to, long amount) {
    while (true) {
      try {
        dynamo.transactWrite(
            tx ->
                tx.update(
                        accounts,
                        key(from),
                        u -> u.apply(A.amount.add(-amount)).when(A.amount.ge(amount)))
                    .update(accounts, key(to), u -> u.apply(A.amount.add(amount))));
        return true;
      } catch (TransactionFailedException e) {
        if (!e.conflict()) {
          return false;
        }
      }
    }
  }
}
