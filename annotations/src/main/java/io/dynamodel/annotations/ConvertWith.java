package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The converter of a type that Dynamodel does not know, or that is stored in another form than
 * Dynamodel's.
 *
 * <p>On a component it is for the component's type, or for what its {@code Optional} holds; inside
 * a type it is for that element, key or value: {@code List<@ConvertWith(MoneyConverter.class)
 * Money>}. The keys of maps take converters to text or numbers.
 *
 * <pre>{@code
 * @ConvertWith(EpochSecondsConverter.class) Instant createdAt
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.CLASS)
public @interface ConvertWith {

  /**
   * A class with a constructor without parameters that implements the runtime's {@code
   * TextConverter}, {@code OrderedTextConverter}, {@code NumberConverter}, {@code BinaryConverter}
   * or {@code AttributeConverter} for the type. Which one of them it is decides the operators of
   * the attribute. Generated code makes as many instances as it needs, so they must be stateless.
   */
  Class<?> value();
}
