/** What happens when a paper has arrived in the bucket. */
@NullMarked
package org.mashang.screening.arrival;

import org.jspecify.annotations.NullMarked;
