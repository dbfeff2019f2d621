package io.dynamodel.it.hostile;

import io.dynamodel.it.hostile.HeldOwn.OfBlob;
import io.dynamodel.it.hostile.HeldOwn.OfCount;
import io.dynamodel.it.hostile.HeldOwn.OfWord;
import io.dynamodel.it.hostile.Type.Stored;

/** The types of {@link HeldOwn}, and where each of them stands. */
final class OwnTypes {
  static final Type<Word> WORD = ofWord();
  static final Type<Count> COUNT = ofCount();
  static final Type<Blob> BLOB = ofBlob();

  private OwnTypes() {}

  private static Type<Word> ofWord() {
    var at = HolderTable.A.held.asOfWord();
    return new Type<>("Word", Stored.S, OfWord::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<Count> ofCount() {
    var at = HolderTable.A.held.asOfCount();
    return new Type<>("Count", Stored.N, OfCount::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<Blob> ofBlob() {
    var at = HolderTable.A.held.asOfBlob();
    return new Type<>("Blob", Stored.B, OfBlob::new, at.one, at.maybe, at.list, at.set, at.map);
  }
}
