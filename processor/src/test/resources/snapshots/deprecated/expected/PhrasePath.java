package deprecated;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.OptionalPrefixAttribute;
import io.dynamodel.expression.PrefixAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Phrase} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
@SuppressWarnings("deprecation")
public class PhrasePath<M> extends DocumentAttribute<M, Phrase> {
  /** The attribute {@code text}, stored as text (S) by {@code Words}. */
  public final PrefixAttribute<M, String> text;

  /**
   * The attribute {@code tone}, stored as the constant's name (S); read as {@code OLD} where it is
   * absent, but an absent attribute equals nothing.
   */
  public final OptionalPrefixAttribute<M, Phrase.Tone> tone;

  /** An attribute for generated code. */
  public PhrasePath(AttributePath path) {
    super(path, Converters.<Phrase>document(PhraseMapper::toItem, PhraseMapper::read));
    this.text = new PrefixAttribute<M, String>(path.child("text"), new Phrase.Words());
    this.tone =
        new OptionalPrefixAttribute<M, Phrase.Tone>(
            path.child("tone"), Converters.<Phrase.Tone>enumeration(Phrase.Tone.values()));
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalPhrasePath<M> extends PhrasePath<M>
      implements Removable<M, Phrase> {
    /** An attribute for generated code. */
    public OptionalPhrasePath(AttributePath path) {
      super(path);
    }
  }
}
