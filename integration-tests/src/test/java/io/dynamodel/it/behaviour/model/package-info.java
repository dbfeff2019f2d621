/** The records of the tests of behaviour: small, one for each kind of key. */
@NullMarked
package io.dynamodel.it.behaviour.model;

import org.jspecify.annotations.NullMarked;
