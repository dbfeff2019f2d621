/** Models with nulls in all places that can be told from others. */
@NullMarked
package com.example;

import org.jspecify.annotations.NullMarked;
