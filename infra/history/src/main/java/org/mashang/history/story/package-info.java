/** What a case's story is made of, and how stories are written into the stores. */
@NullMarked
package org.mashang.history.story;

import org.jspecify.annotations.NullMarked;
