/** Whom or what is watched: people, accounts and numbers, under pseudonyms. */
@NullMarked
package org.mashang.fraud.subject;

import org.jspecify.annotations.NullMarked;
