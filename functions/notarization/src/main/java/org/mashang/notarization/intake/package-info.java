/** How requests come in, and how applicants follow them. */
@NullMarked
package org.mashang.notarization.intake;

import org.jspecify.annotations.NullMarked;
