package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.Optional;

/** What gets a table class, and maybe a second one that waits for nothing. */
public sealed interface TableClass permits TableModel, SealedTableModel {

  /** The user's type. */
  ClassName model();

  /** The generated table class. */
  ClassName tableType();

  /** The generated table class that waits for nothing. */
  Optional<ClassName> async();

  /**
   * The class nested in the table class that has the constants which other generated classes use,
   * too; empty if none does.
   */
  Optional<ClassName> constants();

  /** Whether generated classes of other packages use these constants. */
  boolean isAcrossPackages();

  /** The table's name. */
  String table();

  /** Whether writes of items are without conditions, as those of batches have to be. */
  boolean isBatchWritable();
}
