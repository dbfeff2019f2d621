package io.dynamodel.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.Optional;

/**
 * What {@code @DynamoProjection} says.
 *
 * @param of the type that should be a model; empty if the compiler has to complain about it
 */
public record ProjectionAnnotation(Optional<TypeName> of) {}
