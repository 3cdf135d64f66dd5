/** What a desk shows of a warning. */
@NullMarked
package org.mashang.fraud.view;

import org.jspecify.annotations.NullMarked;
