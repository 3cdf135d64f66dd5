/** Uploads: signed permissions, what became of them, what the bytes really are. */
@NullMarked
package org.mashang.platform.files;

import org.jspecify.annotations.NullMarked;
