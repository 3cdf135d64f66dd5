/**
 * Who sends signals: operators, banks, payment institutions. Each has a key of its own and so many
 * signals a minute; what one sends too much harms no other.
 */
@NullMarked
package org.mashang.fraud.partner;

import org.jspecify.annotations.NullMarked;
