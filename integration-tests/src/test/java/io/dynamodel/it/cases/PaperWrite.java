package io.dynamodel.it.cases;

import static io.dynamodel.AutoCommit.autoCommit;
import static io.dynamodel.it.cases.PaperTable.A;

import io.dynamodel.Dynamo;
import java.util.List;

/** All writes that have to do with the version of an item: of the item of a record. */
enum PaperWrite {
  PUT {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      papers.put(paper);
    }
  },
  PUT_ON_CONDITION {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      papers.put(paper, A.text.exists());
    }
  },
  UPDATE {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      papers.update(paper).apply(A.text.set("new")).execute();
    }
  },
  UPDATE_ONCE {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      papers.update(paper).apply(A.text.set("new")).once().execute();
    }
  },
  PATCH {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      papers.patch(paper, paper.withText("new"));
    }
  },
  DELETE {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      papers.delete(paper);
    }
  },
  PUT_ALL {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      papers.putAll(List.of(paper));
    }
  },
  DELETE_ALL {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      papers.deleteAll(List.of(paper));
    }
  },
  TRANSACT_PUT {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      dynamo.transactWrite(tx -> tx.put(papers, paper));
    }
  },
  TRANSACT_UPDATE {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      dynamo.transactWrite(tx -> tx.update(papers, paper, u -> u.apply(A.text.set("new"))));
    }
  },
  TRANSACT_DELETE {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      dynamo.transactWrite(tx -> tx.delete(papers, paper));
    }
  },
  AUTO_COMMIT {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      dynamo.transactWrite(autoCommit(1), tx -> tx.put(papers, paper));
    }
  },
  /** These ask for no version: they go on from what is there. */
  WRITE_ONCE {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      papers.writeOnce(List.of(paper.withText("new")));
    }
  },
  UPDATE_BY_KEY {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      papers.update(paper.id()).apply(A.text.set("new")).execute();
    }
  },
  TOUCH {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      papers.update(paper.id()).execute();
    }
  },
  UPSERT {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      papers.upsert(paper.id()).apply(A.text.set("new")).execute();
    }
  },
  TRANSACT_UPDATE_BY_KEY {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      dynamo.transactWrite(
          tx -> tx.update(papers, PaperTable.key(paper.id()), u -> u.apply(A.text.set("new"))));
    }
  },
  TRANSACT_UPSERT {
    @Override
    void of(Dynamo dynamo, PaperTable papers, Paper paper) {
      dynamo.transactWrite(
          tx -> tx.upsert(papers, PaperTable.key(paper.id()), u -> u.apply(A.text.set("new"))));
    }
  };

  abstract void of(Dynamo dynamo, PaperTable papers, Paper paper);

  boolean deletes() {
    return name().contains("DELETE");
  }

  /** Whether it needs the version of the record. */
  boolean isOfRecord() {
    return compareTo(WRITE_ONCE) < 0;
  }

  /** Whether it is in a transaction, and goes on from what is there. */
  boolean isBlind() {
    return this == TRANSACT_UPDATE_BY_KEY || this == TRANSACT_UPSERT;
  }
}
