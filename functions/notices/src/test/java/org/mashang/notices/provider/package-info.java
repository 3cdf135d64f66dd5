/** Tests. */
@NullMarked
package org.mashang.notices.provider;

import org.jspecify.annotations.NullMarked;
