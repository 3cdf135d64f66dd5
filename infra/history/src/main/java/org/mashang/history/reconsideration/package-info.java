/** Applications for administrative reconsideration, and what became of them. */
@NullMarked
package org.mashang.history.reconsideration;

import org.jspecify.annotations.NullMarked;
