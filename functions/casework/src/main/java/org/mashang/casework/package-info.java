/** What a proceeding is: commands, events, refusals, who acts and by when. No I/O, no AWS. */
@NullMarked
package org.mashang.casework;

import org.jspecify.annotations.NullMarked;
