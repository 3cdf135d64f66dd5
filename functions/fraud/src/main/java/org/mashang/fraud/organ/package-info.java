/** Who is called about a warning, in what order and how soon: the city's response plan, as data. */
@NullMarked
package org.mashang.fraud.organ;

import org.jspecify.annotations.NullMarked;
