/**
 * What the template declares, read into records; what is not understood is an error with its line.
 */
@NullMarked
package org.mashang.local.declared;

import org.jspecify.annotations.NullMarked;
