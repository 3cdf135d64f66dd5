/** The procuratorates of a city and their prosecutors. */
@NullMarked
package org.mashang.screening.office;

import org.jspecify.annotations.NullMarked;
