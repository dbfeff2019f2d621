package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;

/**
 * A typed attribute in generated code.
 *
 * @param type its type
 * @param creation the expression that makes it
 */
record AttributeCode(TypeName type, CodeBlock creation) {}
