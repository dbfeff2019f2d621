@NullMarked
package io.dynamodel.processor.model;

import org.jspecify.annotations.NullMarked;
