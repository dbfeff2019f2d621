/**
 * What the processor knows of a user's types once they are read: immutable, without elements or
 * mirrors. Every decision that generated code shows is a property in here.
 */
@NullMarked
package io.dynamodel.processor.model;

import org.jspecify.annotations.NullMarked;
