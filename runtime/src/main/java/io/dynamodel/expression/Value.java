package io.dynamodel.expression;

/**
 * What an attribute can be set to: another attribute, or what DynamoDB calculates from attributes
 * and values.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed interface Value<M, V> permits Attribute, NumberValue, ComputedValue {}
