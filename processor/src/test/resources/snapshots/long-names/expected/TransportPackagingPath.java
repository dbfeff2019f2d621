package names;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.TextAttribute;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link TransportPackaging} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class TransportPackagingPath<M> extends DocumentAttribute<M, TransportPackaging> {
  /** The attribute {@code manufacturerSerialNumber}, stored as text (S). */
  public final TextAttribute<M, String> manufacturerSerialNumber;

  /**
   * The attribute {@code containedTransportPackagings}, stored as a list (L); an absent one reads
   * as empty.
   */
  public final ListAttribute<
          M,
          List<TransportPackaging>,
          ListAttribute<M, TransportPackaging, OptionalTransportPackagingPath<M>>>
      containedTransportPackagings;

  /** An attribute for generated code. */
  public TransportPackagingPath(AttributePath path) {
    super(
        path,
        Converters.<TransportPackaging>document(
            TransportPackagingMapper::toItem, TransportPackagingMapper::read));
    this.manufacturerSerialNumber =
        new TextAttribute<M, String>(path.child("manufacturerSerialNumber"), Converters.TEXT);
    this.containedTransportPackagings =
        new ListAttribute<>(
            path.child("containedTransportPackagings"),
            Converters.<TransportPackaging>list(
                Converters.<TransportPackaging>document(
                    TransportPackagingMapper::toItem, TransportPackagingMapper::read)),
            element ->
                new ListAttribute<>(
                    element,
                    Converters.<TransportPackaging>document(
                        TransportPackagingMapper::toItem, TransportPackagingMapper::read),
                    OptionalTransportPackagingPath::new));
  }

  /**
   * The attribute {@code surroundingTransportPackaging}, stored as a map (M); absent where it is
   * null, and an absent attribute equals nothing.
   */
  public OptionalTransportPackagingPath<M> surroundingTransportPackaging() {
    return new OptionalTransportPackagingPath<M>(path().child("surroundingTransportPackaging"));
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalTransportPackagingPath<M> extends TransportPackagingPath<M>
      implements Removable<M, TransportPackaging> {
    /** An attribute for generated code. */
    public OptionalTransportPackagingPath(AttributePath path) {
      super(path);
    }
  }
}
