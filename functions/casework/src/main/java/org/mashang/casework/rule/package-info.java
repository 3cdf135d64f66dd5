/** How the law about commands is written down: rules, their forms, their refusals. */
@NullMarked
package org.mashang.casework.rule;

import org.jspecify.annotations.NullMarked;
