/** S3 by S3Proxy, the buckets and what they notify. */
@NullMarked
package org.mashang.emulator.files;

import org.jspecify.annotations.NullMarked;
