/** The papers that a drunk-driving case must have (article 7 of the opinion). */
@NullMarked
package org.mashang.screening.checklist;

import org.jspecify.annotations.NullMarked;
