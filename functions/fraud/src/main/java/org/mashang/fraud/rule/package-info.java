/** Warning rules as data, and what they say of somebody who is watched. */
@NullMarked
package org.mashang.fraud.rule;

import org.jspecify.annotations.NullMarked;
